// Maakt uit het manifest wat Angular nodig heeft om in een sjabloon na te kijken wat bij een element mag: een directive per element, met zijn
// eigenschappen als invoer. dist/angular.js is geschreven zoals Angular een bibliotheek schrijft (`ɵɵngDeclareDirective`): de bouw van een klant
// vertaalt haar naar zijn eigen versie. Gebeurtenissen staan er niet bij: die kent Angular van het element zelf, uit HTMLElementEventMap.
import { HULPTYPEN, invoer, KOP, waarde } from './raamwerken.mjs';

/** De klasse van de directive: `netwerk-kaart` → `NetwerkKaartDirective`. */
const directive = ({ klasse }) => klasse.replace(/Element$/, 'Directive');
const LIJST = 'ZO_THUIS_ELEMENTEN';

/** dist/angular.d.ts. */
export function angularTypen(elementen) {
  return `${KOP}import type * as i0 from '@angular/core';
${invoer(elementen)}
${HULPTYPEN}
// Zonder waarde, zoals \`<netwerk-kaart readonly>\`, is een attribuut van ja of nee lege tekst.
type Invoer<E, N extends keyof E, W> = {
  [Naam in keyof Eigenschappen<E, N, W>]-?: Eigenschappen<E, N, W>[Naam] | (Naam extends keyof E ? (boolean extends E[Naam] ? '' : never) : never);
};

${elementen.map(directiveTypen).join('\n\n')}

/** De directives van alle elementen, voor \`imports\` van een onderdeel. */
export declare const ${LIJST}: readonly [${elementen.map((element) => `typeof ${directive(element)}`).join(', ')}];
`;
}

function directiveTypen(element) {
  const { tag, klasse, eigenschappen } = element;
  const naam = directive(element);
  const namen = eigenschappen.map((een) => `'${een}'`).join(' | ');
  return `type ${naam}Invoer = Invoer<${klasse}, ${namen}, ${waarde(element)}>;
/** Laat Angular in een sjabloon nakijken wat bij \`<${tag}>\` mag. */
export declare class ${naam} {
${eigenschappen.map((een) => `  set ${een}(waarde: ${naam}Invoer['${een}']);`).join('\n')}
  static ɵfac: i0.ɵɵFactoryDeclaration<${naam}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${naam}, '${tag}', never, { ${eigenschappen
    .map((een) => `'${een}': { 'alias': '${een}'; 'required': false }`)
    .join('; ')} }, {}, never, never, true, never>;
}`;
}

/** dist/angular.js. \`versie\`: de Angular waar wij mee toetsen. */
export function angularScript(elementen, versie) {
  return `${KOP}import * as i0 from '@angular/core';

// Een attribuut in het sjabloon komt ook hier langs, als tekst. Dat las het element zelf al.
function zet(element, naam, waarde) {
  if (typeof waarde === 'string' && element.getAttribute(naam.toLowerCase()) === waarde) return;
  element[naam] = waarde === '' && typeof element[naam] === 'boolean' ? true : waarde;
}

${elementen.map((element) => directiveScript(element, versie)).join('\n\n')}

export const ${LIJST} = [${elementen.map(directive).join(', ')}];
`;
}

function directiveScript(element, versie) {
  const { tag, eigenschappen } = element;
  const naam = directive(element);
  return `export class ${naam} {
  #element = i0.inject(i0.ElementRef).nativeElement;
${eigenschappen.map((een) => `  set ${een}(waarde) {\n    zet(this.#element, '${een}', waarde);\n  }`).join('\n')}
  static ɵfac = i0.ɵɵngDeclareFactory({ minVersion: '12.0.0', version: '${versie}', ngImport: i0, type: ${naam}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ minVersion: '14.0.0', version: '${versie}', type: ${naam}, isStandalone: true, selector: '${tag}', inputs: { ${eigenschappen
    .map((een) => `${een}: '${een}'`)
    .join(', ')} }, ngImport: i0 });
}`;
}
