// Maakt uit het manifest de typen voor wie de elementen in een raamwerk schrijft: dist/jsx.d.ts (React 19), dist/preact.d.ts, dist/vue.d.ts en
// dist/svelte.d.ts. En zet bij de typen van elk element die van zijn gebeurtenissen. Angular vraagt ook code: angular.mjs.
//
// De typen van eigenschappen en gebeurtenissen komen uit de klassen zelf en uit HTMLElementEventMap; het manifest geeft alleen de namen.
// Zo kan een verkeerde waarde in een sjabloon niet door de typecontrole, en hoeft een klant geen bibliotheek over te slaan.
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';

export const KOP = '// Gemaakt door de bouw uit custom-elements.json; niet met de hand te wijzigen.\n';
const VAN_HET_PLATFORM = new Set(['input', 'change']);

/** De soorten typen die de bouw schrijft: bestand in dist/ → de tekst ervan. Elk heeft een pad van het pakket met dezelfde naam. */
export const RAAMWERKEN = { jsx: jsxTypen, preact: preactTypen, vue: vueTypen, svelte: svelteTypen };

/** React 19 zet eigenschappen op een element en luistert naar `on` met de naam van een gebeurtenis. */
function jsxTypen(elementen) {
  return `${KOP}import type { HTMLAttributes, RefAttributes } from 'react';
${invoer(elementen)}
${HULPTYPEN}
${luisteraars('on${Naam}')}
type Eigen<E extends HTMLElement, N extends keyof E, W, A, G extends keyof HTMLElementEventMap> = Omit<
  HTMLAttributes<E>,
  N | keyof A
> &
  RefAttributes<E> & { class?: string | undefined } & Eigenschappen<E, N, W> &
  A &
  Luisteraars<G>;

${perTag(elementen, 'Wat elk element in JSX aanneemt, per tag.')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;
}

/** Preact doet het als React, met zijn eigen typen. Zij staan in Preact 10 en 11 allebei onder `JSX`. */
function preactTypen(elementen) {
  return `${KOP}import type { ClassAttributes, JSX } from 'preact';
${invoer(elementen)}
${HULPTYPEN}
${luisteraars('on${Naam}')}
type Eigen<E extends HTMLElement, N extends keyof E, W, A, G extends keyof HTMLElementEventMap> = Omit<
  JSX.IntrinsicElements['span'],
  N | keyof A | 'ref' | 'onInput' | 'onChange'
> &
  ClassAttributes<E> & {
    onInput?: ((gebeurtenis: Event & { readonly currentTarget: E }) => void) | undefined;
    onChange?: ((gebeurtenis: Event & { readonly currentTarget: E }) => void) | undefined;
  } & Eigenschappen<E, N, W> &
  A &
  Luisteraars<G>;

${perTag(elementen, 'Wat elk element in JSX van Preact aanneemt, per tag.')}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;
}

/** Vue kijkt in een sjabloon naar `GlobalComponents`. Een gebeurtenis heet daar `on` met de naam in kameelschrift. */
function vueTypen(elementen) {
  return `${KOP}import type { HTMLAttributes, VNodeProps } from 'vue';
${invoer(elementen)}
${HULPTYPEN}
/** Wat op elk element van een pagina mag, en waar Vue zelf geen type voor heeft. */
interface Overal {
  slot?: string | undefined;
  nonce?: string | undefined;
  autofocus?: boolean | '' | undefined;
  popover?: true | '' | 'auto' | 'manual' | 'hint' | undefined;
}
type Kameel<Naam extends string> = Naam extends \`\${infer Begin}-\${infer Rest}\` ? \`\${Begin}\${Capitalize<Kameel<Rest>>}\` : Naam;
${luisteraars('on${Capitalize<Kameel<Naam>>}')}
type Eigen<E extends HTMLElement, N extends keyof E, W, A, G extends keyof HTMLElementEventMap> = new () => {
  $el: E;
  $props: Omit<HTMLAttributes, N | keyof A> &
    VNodeProps &
    Overal &
    Eigenschappen<E, N, W> & { [Naam in keyof A as Naam | Kameel<Naam & string>]: A[Naam] } & Luisteraars<G>;
};

${perTag(elementen, 'Wat elk element in een sjabloon aanneemt, per tag.')}

declare module 'vue' {
  interface GlobalComponents extends CustomElements {}
}
`;
}

/** Svelte kijkt naar `SvelteHTMLElements`, waar `svelteHTML.IntrinsicElements` uit volgt. Svelte 5 schrijft `onnaam`, Svelte 4 `on:naam`. */
function svelteTypen(elementen) {
  return `${KOP}import type { HTMLAttributes } from 'svelte/elements';
${invoer(elementen)}
${HULPTYPEN}
${luisteraars('on${Naam}` | `on:${Naam}')}
type Eigen<E extends HTMLElement, N extends keyof E, W, A, G extends keyof HTMLElementEventMap> = Omit<
  HTMLAttributes<E>,
  N | keyof A
> &
  Eigenschappen<E, N, W> &
  A &
  Luisteraars<G>;

${perTag(elementen, 'Wat elk element in een sjabloon van Svelte aanneemt, per tag.')}

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}
`;
}

// In opmaak is een getal tekst: `kopniveau="3"` zet hetzelfde als `kopniveau={3}`.
export const HULPTYPEN = `
type Tekstgetal<T> = T extends number ? T | \`\${T}\` : T;
type Eigenschappen<E, N extends keyof E, W> = {
  [Naam in Exclude<N, 'value'>]?: Tekstgetal<E[Naam]> | null | undefined;
} & { value?: W | null | undefined };`;

const luisteraars = (naam) => `type Luisteraars<G extends keyof HTMLElementEventMap> = {
  [Naam in G as \`${naam}\`]?: ((gebeurtenis: HTMLElementEventMap[Naam]) => void) | undefined;
};`;

const perTag = (elementen, uitleg) => `/** ${uitleg} */
export interface CustomElements {
${elementen.map((element) => `  '${element.tag}': ${eigen(element)};`).join('\n')}
}`;

// Een klasse geeft haar waarde heel terug, maar neemt ook een deel aan: een tarief dat nog half ingevuld is, een netwerk zonder onderwerp,
// en `{}` om leeg te maken. Zonder `object` zou tekst passen bij een waarde waarin niets verplicht is.
const WAARDE = {
  'gezinshuis-tarief-calculator': (klasse) => `Gedeeltelijk<${klasse}['value']>`,
  'netwerk-kaart': (klasse) => `Partial<${klasse}['value']>`,
};
export const waarde = ({ tag, klasse }) =>
  WAARDE[tag]?.(klasse) ?? `(${klasse}['value'] & object) | Record<string, never>`;

const eigen = (element) => {
  const { klasse, eigenschappen, attributen, gebeurtenissen } = element;
  const vrij = attributen.length > 0 ? `{ ${attributen.join('; ')} }` : 'object';
  return `Eigen<${klasse}, ${unie(eigenschappen)}, ${waarde(element)}, ${vrij}, ${unie(gebeurtenissen)}>`;
};
const unie = (namen) => (namen.length === 0 ? 'never' : namen.map((naam) => `'${naam}'`).join(' | '));
export const invoer = (elementen) =>
  [
    `import type { Gedeeltelijk } from './domein/tarief/index.js';`,
    ...elementen.map(({ tag, klasse }) => `import type { ${klasse} } from './elementen/${tag}/${tag}.js';`),
  ].join('\n');

// Alleen wat op zichzelf staat; een attribuut dat een object noemt is in de opmaak zelf gewone tekst.
const attribuuttype = (tekst) =>
  /^(\s|\||"[^"]*"|'[^']*'|\b(string|number|boolean)\b)+$/.test(tekst) ? tekst : 'string';

/** Per element de namen die een raamwerk moet kennen. */
export function elementenUit(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .map(({ tagName: tag, name: klasse, members = [], attributes = [], events = [] }) => {
      const eigenschappen = members
        .filter(({ kind, readonly, static: vast }) => kind === 'field' && !readonly && !vast)
        .map(({ name }) => name);
      return {
        tag,
        klasse,
        eigenschappen,
        // Een attribuut met een eigenschap van dezelfde naam heeft haar type al.
        attributen: attributes
          .filter(({ name }) => !eigenschappen.includes(name) && name !== 'id')
          .map(({ name, type }) => `'${name}'?: ${attribuuttype(type?.text ?? 'string')} | null | undefined`),
        gebeurtenissen: events.map(({ name }) => name).filter((naam) => !VAN_HET_PLATFORM.has(naam)),
      };
    });
}

/**
 * Zet bij de typen van elk element die van zijn gebeurtenissen: zij vullen HTMLElementEventMap aan, dus `addEventListener` kent dan het
 * detail, en de typen zijn met het element te importeren. Na de typecontrole, want die schrijft de bestanden.
 */
export async function voegGebeurtenissenToe(manifest, map) {
  for (const { tag } of elementenUit(manifest)) {
    await appendFile(join(map, `elementen/${tag}/${tag}.d.ts`), `export type * from './${tag}.events.js';\n`);
  }
}
