// Maakt van een verhaal de code die een webredacteur kopieert. Welk argument een attribuut is en welk een slot, zegt het manifest; de code
// zelf komt uit scripts/inbouwcode.mjs, dat ook de uitgave en de bladzijde Inbouwcode maken gebruiken.
import sri, { importmap } from 'virtual:insluitgegevens';
import { PAGINASCRIPT, inbouwcode } from '../scripts/inbouwcode.mjs';
import manifest from '../custom-elements.json' with { type: 'json' };

type Argumenten = Readonly<Record<string, unknown>>;

export interface Insluiting {
  readonly tag: string;
  /** De argumenten van het verhaal: attributen, eigenschappen en slots door elkaar. */
  readonly args?: Argumenten;
  /** De klasse van het vlak om het element, als dat vlak bij het verhaal hoort. */
  readonly kader?: string | undefined;
  /** De taal van de pagina, als die niet Nederlands is. */
  readonly taal?: string | undefined;
  /** Andere elementen in dit voorbeeld. */
  readonly ook?: readonly string[] | undefined;
  /** Wat de pagina aan die andere elementen geeft: per tag de eigenschappen. */
  readonly gegeven?: Readonly<Record<string, Argumenten>> | undefined;
  readonly omheen?: ((element: string) => string) | undefined;
}

/** Wat wij van een element uit het manifest lezen. Elk element heeft er een eigen vorm; TypeScript ziet daar geen geheel in. */
interface Declaratie {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
}

const BOUW = { sri, importmap };

export function insluitcode({ tag, args = {}, kader, taal, ook = [], gegeven = {}, omheen }: Insluiting): string {
  const { attributen, eigenschappen, slots } = verdeel(tag, args);
  const { html, script } = inbouwcode(
    {
      tag,
      attributen,
      slots,
      ook,
      eigenschappen: { ...gegeven, ...(Object.keys(eigenschappen).length > 0 && { [tag]: eigenschappen }) },
      omheen: (element) => omlijst(omheen?.(element) ?? element, kader, taal),
    },
    BOUW,
  );
  return script === '' ? html : `${html}\n\n<!-- In ${PAGINASCRIPT.slice(1)}:\n${script}\n-->`;
}

/** De regel voor de server waaronder dit element werkt, op zijn strengst. */
export function beleid(tag: string, attributen: Argumenten = {}): string {
  return `Content-Security-Policy: ${inbouwcode({ tag, attributen }, BOUW).csp}`;
}

function omlijst(element: string, kader: string | undefined, taal: string | undefined): string {
  const attributen = [kader && `class="${kader}"`, taal && `lang="${taal}"`].filter(Boolean);
  return attributen.length === 0
    ? element
    : `<div ${attributen.join(' ')}>\n  ${element.replaceAll('\n', '\n  ')}\n</div>`;
}

// Het manifest zegt wat een attribuut en wat een slot is (in een verhaal heet dat `naam-slot`); wat overblijft is een eigenschap.
function verdeel(tag: string, args: Argumenten) {
  const declaratie = manifest.modules
    .flatMap(({ declarations }) => declarations as readonly Declaratie[])
    .find(({ tagName }) => tagName === tag);
  const alsAttribuut = new Set(declaratie?.attributes?.map(({ name }) => name));
  const alsSlot = new Map(declaratie?.slots?.map(({ name }) => [`${name}-slot`, name]));
  // Storybook zet er zelf functies bij, om gebeurtenissen te kunnen tonen.
  const gegeven = Object.entries(args).filter(
    ([, waarde]) => waarde != null && waarde !== false && waarde !== '' && typeof waarde !== 'function',
  );
  const past = ([naam, waarde]: readonly [string, unknown]) => alsAttribuut.has(naam) && typeof waarde !== 'object';
  return {
    attributen: Object.fromEntries(gegeven.filter(past)),
    slots: Object.fromEntries(
      gegeven.flatMap(([naam, waarde]) => (alsSlot.has(naam) ? [[alsSlot.get(naam), waarde]] : [])),
    ),
    eigenschappen: Object.fromEntries(gegeven.filter((paar) => !past(paar) && !alsSlot.has(paar[0]))),
  };
}
