// Zoekt bij elke sleutel de noot: eerst de sleutel zelf, dan de langste regel met een sterretje die past.
import { TEKSTEN } from '../teksten/index.js';
import { noten as concept } from './noten/concept.js';
import { noten as gedeeld } from './noten/gedeeld.js';
import { noten as calculator } from './noten/gezinshuis-tarief-calculator.js';
import { noten as kaart } from './noten/netwerk-kaart.js';
import type { Noot, Noten } from './noten/noot.js';
import { noten as formulier } from './noten/steunfiguur-form.js';
import { noten as ladder } from './noten/zo-thuis-ladder.js';

export type Tag = keyof typeof TEKSTEN;

/** De noot bij één tekst, zoals zij in het pakket staat. */
export interface Vertaalnoot {
  readonly noot: string;
  /** Zo veel tekens passen op één regel van een smal scherm. */
  readonly hooguit?: number;
  /** Wat er voor `{naam}` komt te staan. */
  readonly namen?: Readonly<Record<string, string>>;
}

/** De regels per element: zijn eigen, en daarna wat het deelt. @internal */
export const REGELS: Readonly<Record<Tag, readonly Noten<string>[]>> = {
  'steunfiguur-form': [formulier, gedeeld, concept],
  'netwerk-kaart': [kaart, gedeeld, concept],
  'zo-thuis-ladder': [ladder, gedeeld, concept],
  'gezinshuis-tarief-calculator': [calculator, concept],
};

const patronen = new Map<string, RegExp>();

// Wat elke tekst met dit einde erbij krijgt.
const EINDEN: readonly (readonly [string, string])[] = [
  ['.een', 'Enkelvoud: bij één.'],
  ['.meer', 'Meervoud. Heeft uw taal meer vormen, voeg dan `.zero`, `.two`, `.few` of `.many` toe.'],
  ['.zelf', 'Zo leest wie er zelf mee bedoeld is het.'],
];
const LEZERS: readonly (readonly [string, string])[] = [
  ['kind.', 'Voor een kind of jongere: spreek het kind aan, in korte zinnen.'],
  ['ouder.', 'Voor een ouder: beleefd aanspreken.'],
  ['professional.', 'Voor een professional: spreek niemand aan; vakwoorden mogen.'],
  ['raadslid.', 'Voor een raadslid: spreek niemand aan; er wordt niets ingevuld.'],
];

export function namenIn(tekst: string): string[] {
  return [...new Set([...tekst.matchAll(/\{([\w/-]+)\}/g)].map(([, naam]) => naam ?? ''))];
}

/** De noten bij alle teksten van een element. Een sleutel zonder noot staat er niet in: een toets laat dat niet toe. */
export function notenVan(tag: Tag): Readonly<Record<string, Vertaalnoot>> {
  const gevonden = Object.entries<string>(TEKSTEN[tag].nl).flatMap(([sleutel, tekst]) => {
    const noot = nootBij(tag, sleutel, namenIn(tekst));
    return noot ? [[sleutel, noot] as const] : [];
  });
  return Object.fromEntries(gevonden);
}

function nootBij(tag: Tag, sleutel: string, namen: readonly string[]): Vertaalnoot | undefined {
  const regel = regelVoor(tag, sleutel);
  if (regel === undefined) return undefined;
  const { noot, hooguit, namen: eigen } = typeof regel === 'string' ? { noot: regel } : { namen: undefined, ...regel };
  const uitleg: Readonly<Record<string, string>> = Object.assign({}, ...REGELS[tag].map((set) => set.namen), eigen);
  const erbij = [
    ...(tag === 'zo-thuis-ladder' ? LEZERS.filter(([begin]) => sleutel.startsWith(begin)) : []),
    ...EINDEN.filter(([einde]) => sleutel.endsWith(einde)),
  ];
  return {
    noot: [noot, ...erbij.map(([, zin]) => zin)].join(' '),
    ...(hooguit === undefined ? {} : { hooguit }),
    ...(namen.length === 0 ? {} : { namen: Object.fromEntries(namen.map((naam) => [naam, uitleg[naam] ?? ''])) }),
  };
}

function regelVoor(tag: Tag, sleutel: string): Noot | undefined {
  const stam = sleutel.replace(/\.(een|meer|zelf)$/, '');
  let beste: readonly [string, Noot | undefined] = ['', undefined];
  for (const { regels } of REGELS[tag]) {
    if (regels[sleutel] !== undefined) return regels[sleutel];
    for (const [regel, noot] of Object.entries(regels)) {
      if (lengte(regel) > lengte(beste[0]) && (regel === stam || past(regel, sleutel))) beste = [regel, noot];
    }
  }
  return beste[1];
}

const lengte = (regel: string): number => regel.replaceAll('*', '').length;

/** Past deze regel op deze sleutel? Een sterretje staat voor een of meer tekens. @internal */
export function past(regel: string, sleutel: string): boolean {
  if (!regel.includes('*')) return regel === sleutel;
  let patroon = patronen.get(regel);
  if (patroon === undefined) {
    const delen = regel.split('*').map((deel) => deel.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    patroon = new RegExp(`^${delen.join('.+')}$`);
    patronen.set(regel, patroon);
  }
  return patroon.test(sleutel);
}
