// Schrijft bij een verhaal de code die een webredacteur kopieert: de echte script-tag met `integrity`, en de tag met zijn attributen.
// Wat niet in een attribuut past, staat in een eigen script van de pagina: een streng CSP weigert script in de pagina zelf.
import sri from 'virtual:insluitgegevens';
import { scripttag } from '../scripts/inbouwcode.mjs';
import manifest from '../custom-elements.json' with { type: 'json' };

export interface Insluiting {
  readonly tag: string;
  /** De argumenten van het verhaal: attributen, eigenschappen en slots door elkaar. */
  readonly args?: Readonly<Record<string, unknown>>;
  /** De klasse van het vlak om het element, als dat vlak bij het verhaal hoort. */
  readonly kader?: string | undefined;
  /** De taal van de pagina, als die niet Nederlands is. */
  readonly taal?: string | undefined;
  /** Andere elementen in dit voorbeeld: elk heeft een eigen script. */
  readonly ook?: readonly string[] | undefined;
  /** Wat er op de pagina om het element heen staat, zoals een formulier. */
  readonly omheen?: ((element: string) => string) | undefined;
}

/** Wat wij van een element uit het manifest lezen. Elk element heeft er een eigen vorm; TypeScript ziet daar geen geheel in. */
interface Declaratie {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
}

export function insluitcode({ tag, args = {}, kader, taal, ook = [], omheen = (zo) => zo }: Insluiting): string {
  const { attributen, eigenschappen, inhoud } = verdeel(tag, args);
  const element = `<${[tag, ...attributen].join(' ')}>${inhoud.map((regel) => `\n  ${regel}`).join('')}${inhoud.length > 0 ? '\n' : ''}</${tag}>`;
  return [
    ...[tag, ...ook].map((naam) => scripttag(`${naam}.js`, sri)),
    omlijst(omheen(element), kader, taal),
    ...paginascript(tag, eigenschappen),
  ].join('\n\n');
}

function omlijst(element: string, kader: string | undefined, taal: string | undefined): string {
  const attributen = [kader && `class="${kader}"`, taal && `lang="${taal}"`].filter(Boolean);
  return attributen.length === 0
    ? element
    : `<div ${attributen.join(' ')}>\n  ${element.replaceAll('\n', '\n  ')}\n</div>`;
}

function paginascript(tag: string, eigenschappen: readonly [string, unknown][]): string[] {
  if (eigenschappen.length === 0) return [];
  const regels = eigenschappen.map(([naam, waarde]) => `element.${naam} = ${JSON.stringify(waarde, null, 2)};`);
  return [
    '<script type="module" src="/uw-pagina.js"></script>',
    `<!-- In uw-pagina.js:\nconst element = document.querySelector('${tag}');\n${regels.join('\n')}\n-->`,
  ];
}

// Het manifest zegt wat een attribuut en wat een slot is (in een verhaal heet dat `naam-slot`); wat overblijft is een eigenschap.
function verdeel(tag: string, args: Readonly<Record<string, unknown>>) {
  const declaratie = manifest.modules
    .flatMap(({ declarations }) => declarations as readonly Declaratie[])
    .find(({ tagName }) => tagName === tag);
  const namen = (lijst: readonly { name: string }[] | undefined) => new Set(lijst?.map(({ name }) => name));
  const alsAttribuut = namen(declaratie?.attributes);
  const alsSlot = new Map(declaratie?.slots?.map(({ name }) => [`${name}-slot`, name]));
  // Storybook zet er zelf functies bij, om gebeurtenissen te kunnen tonen.
  const gegeven = Object.entries(args).filter(
    ([, waarde]) => waarde != null && waarde !== false && waarde !== '' && typeof waarde !== 'function',
  );
  const past = (naam: string, waarde: unknown) => alsAttribuut.has(naam) && typeof waarde !== 'object';
  return {
    attributen: gegeven
      .filter(([naam, waarde]) => past(naam, waarde))
      .map(([naam, waarde]) => (waarde === true ? naam : `${naam}="${String(waarde)}"`)),
    inhoud: gegeven
      .filter(([naam]) => alsSlot.has(naam))
      .map(([naam, waarde]) => `<p slot="${alsSlot.get(naam)}">${String(waarde)}</p>`),
    eigenschappen: gegeven.filter(([naam, waarde]) => !past(naam, waarde) && !alsSlot.has(naam)),
  };
}
