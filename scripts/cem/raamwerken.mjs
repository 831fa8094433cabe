// Maakt uit het manifest de typen voor wie de elementen in React of Vue schrijft: dist/jsx.d.ts en dist/vue.d.ts.
//
// De typen van eigenschappen en gebeurtenissen komen uit de klassen zelf en uit HTMLElementEventMap; het manifest geeft alleen de namen.
// Zo kan een verkeerde waarde in een sjabloon niet door de typecontrole, en hoeft een klant geen bibliotheek over te slaan.
const KOP = '// Gemaakt door de bouw uit custom-elements.json; niet met de hand te wijzigen.\n';
const VAN_HET_PLATFORM = new Set(['input', 'change']);

/** React 19 zet eigenschappen op een element en luistert naar `on` met de naam van een gebeurtenis. */
export function jsxTypen(manifest) {
  const elementen = elementenUit(manifest);
  return `${KOP}import type { HTMLAttributes, RefAttributes } from 'react';
${invoer(elementen)}
${HULPTYPEN}
type Luisteraars<G extends keyof HTMLElementEventMap> = {
  [Naam in G as \`on\${Naam}\`]?: ((gebeurtenis: HTMLElementEventMap[Naam]) => void) | undefined;
};
type Eigen<E extends HTMLElement, N extends keyof E, A, G extends keyof HTMLElementEventMap> = Omit<
  HTMLAttributes<E>,
  N | keyof A
> &
  RefAttributes<E> &
  Eigenschappen<E, N> &
  A &
  Luisteraars<G>;

/** Wat elk element in JSX aanneemt, per tag. */
export interface CustomElements {
${elementen.map((element) => `  '${element.tag}': ${eigen(element)};`).join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;
}

/** Vue kijkt in een sjabloon naar \`GlobalComponents\`. Een gebeurtenis heet daar \`on\` met de naam in kameelschrift. */
export function vueTypen(manifest) {
  const elementen = elementenUit(manifest);
  return `${KOP}import type { HTMLAttributes, ReservedProps } from 'vue';
${invoer(elementen)}
${HULPTYPEN}
type Kameel<Naam extends string> = Naam extends \`\${infer Begin}-\${infer Rest}\` ? \`\${Begin}\${Capitalize<Kameel<Rest>>}\` : Naam;
type Luisteraars<G extends keyof HTMLElementEventMap> = {
  [Naam in G as \`on\${Capitalize<Kameel<Naam>>}\`]?: ((gebeurtenis: HTMLElementEventMap[Naam]) => void) | undefined;
};
type Eigen<E extends HTMLElement, N extends keyof E, A, G extends keyof HTMLElementEventMap> = new () => {
  $el: E;
  $props: Omit<HTMLAttributes, N | keyof A> &
    ReservedProps &
    Eigenschappen<E, N> & { [Naam in keyof A as Naam | Kameel<Naam & string>]: A[Naam] } & Luisteraars<G>;
};

/** Wat elk element in een sjabloon aanneemt, per tag. */
export interface CustomElements {
${elementen.map((element) => `  '${element.tag}': ${eigen(element)};`).join('\n')}
}

declare module 'vue' {
  interface GlobalComponents extends CustomElements {}
}
`;
}

const HULPTYPEN = `
type Eigenschappen<E, N extends keyof E> = { [Naam in N]?: E[Naam] | null | undefined };`;

const eigen = ({ klasse, eigenschappen, attributen, gebeurtenissen }) =>
  `Eigen<${klasse}, ${unie(eigenschappen)}, { ${attributen.join('; ')} }, ${unie(gebeurtenissen)}>`;
const unie = (namen) => (namen.length === 0 ? 'never' : namen.map((naam) => `'${naam}'`).join(' | '));
// Het bestand met de gebeurtenissen zet ze in HTMLElementEventMap.
const invoer = (elementen) =>
  elementen
    .flatMap(({ tag, klasse }) => [
      `import type { ${klasse} } from './elementen/${tag}/${tag}.js';`,
      `import type {} from './elementen/${tag}/${tag}.events.js';`,
    ])
    .join('\n');

// Alleen wat op zichzelf staat; een attribuut dat een object noemt is in de opmaak zelf gewone tekst.
const attribuuttype = (tekst) =>
  /^(\s|\||"[^"]*"|'[^']*'|\b(string|number|boolean)\b)+$/.test(tekst) ? tekst : 'string';

function elementenUit(manifest) {
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
