// Indexeert een bedrag van jaar naar jaar: 90 % OVA en 10 % PPC, met nacalculatie over het jaar ervoor.
// Bron: Contractstandaard Jeugd (VNG), vraag-en-antwoord contractstandaarden van 12-5-2025. Element d van artikel 2.3 Besluit Jeugdwet.

import { type Breuk, breuk, deel, maal, min, naarGetal, NUL, opCenten, plus } from '../exact.js';
import { isObject } from '../json.js';
import { INDEXMETHODEN } from './indexmethoden.js';
import { rijenOp } from './ingevuld.js';
import { probeer } from './probeer.js';
import type { JsonPointer } from './tarief-invoer.js';

/** Eén indexcijfer als fractie: 0,0418 is 4,18 %. */
export interface Indexcijfer {
  readonly voorlopig?: number | null;
  readonly definitief?: number | null;
}

export interface Indexreeks {
  readonly jaar: number;
  readonly ova?: Indexcijfer | null;
  readonly ppc?: Indexcijfer | null;
}

/**
 * `verschil`: definitief min voorlopig; `verhouding`: (1 + definitief) / (1 + voorlopig) − 1; `geen-nacalculatie`: nooit;
 * `eerste-jaar-geen-nacalculatie`: het verschil, vanaf de tweede stap. Zo rekent de contractstandaard bij een nieuw contract.
 */
export type Indexmethode = (typeof INDEXMETHODEN)[number];

export interface Indexstap {
  readonly jaar: number;
  readonly voorlopig: number;
  readonly nacalculatie: number;
  readonly index: number;
  /** Het bedrag na deze stap, op centen; de volgende stap rekent onafgerond verder. */
  readonly bedrag: number;
}

export interface Indexering {
  readonly bedrag: number | null;
  readonly stappen: readonly Indexstap[];
  readonly meldingen: readonly {
    readonly code: 'index-ontbreekt' | 'keuze-onbekend' | 'niet-eindig';
    readonly pad: JsonPointer;
  }[];
}

const GEWICHTEN = { ova: breuk(0.9), ppc: breuk(0.1) } as const;

/**
 * Het bedrag van jaar `van` op het prijspeil van jaar `naar`.
 * @param bedrag euro, prijspeil `van`
 * @param reeksen de indexcijfers per jaar, als fracties
 */
export function indexeer(
  bedrag: number,
  reeksen: readonly Indexreeks[],
  opties: { readonly van: number; readonly naar: number; readonly methode?: Indexmethode },
): Indexering {
  return probeer(() => reken(bedrag, reeksen, opties)) ?? zonder('index-ontbreekt', '');
}

/** Eén indexcijfer: welk jaar, welke reeks, en of het het voorlopige of het definitieve is. */
export interface Indexplek {
  readonly jaar: number;
  readonly reeks: 'ova' | 'ppc';
  readonly stand: 'voorlopig' | 'definitief';
}

/** Welke cijfers een indexering nodig heeft, in de volgorde waarin zij gevraagd worden. */
export function indexplekken(van: number, naar: number, methode: Indexmethode): readonly Indexplek[] {
  const plekken: Indexplek[] = [];
  const beide = (jaar: number, stand: Indexplek['stand']): void => {
    for (const reeks of ['ova', 'ppc'] as const) {
      if (!plekken.some((plek) => plek.jaar === jaar && plek.reeks === reeks && plek.stand === stand))
        plekken.push({ jaar, reeks, stand });
    }
  };
  for (let jaar = van + 1; jaar <= naar; jaar += 1) {
    beide(jaar, 'voorlopig');
    const eerste = methode === 'eerste-jaar-geen-nacalculatie' && jaar === van + 1;
    if (methode === 'geen-nacalculatie' || eerste) continue;
    beide(jaar - 1, 'voorlopig');
    beide(jaar - 1, 'definitief');
  }
  return plekken;
}

function reken(
  bedrag: number,
  reeksen: readonly Indexreeks[],
  opties: { readonly van: number; readonly naar: number; readonly methode?: Indexmethode },
): Indexering {
  const { van, naar, methode = 'verschil' } = isObject(opties) ? opties : ({} as typeof opties);
  if (!Number.isFinite(bedrag)) return zonder('niet-eindig', '/bedrag');
  if (!Number.isInteger(van)) return zonder('niet-eindig', '/van');
  if (!Number.isInteger(naar)) return zonder('niet-eindig', '/naar');
  if (naar < van) return zonder('keuze-onbekend', '/naar');
  if (!INDEXMETHODEN.includes(methode)) return zonder('keuze-onbekend', '/methode');

  // De pointer van het eerste cijfer dat ontbreekt.
  let mis = '';
  const lijst = rijenOp(reeksen, '');
  // Het gewogen cijfer van een jaar.
  const gewogen = (jaar: number, stand: 'voorlopig' | 'definitief'): Breuk => {
    const reeks = lijst.find((rij) => isObject(rij) && rij['jaar'] === jaar) as Indexreeks | undefined;
    let som = NUL;
    for (const naam of ['ova', 'ppc'] as const) {
      const cijfer = reeks?.[naam]?.[stand];
      if (Number.isFinite(cijfer)) som = plus(som, maal(GEWICHTEN[naam], cijfer as number));
      else mis ||= `/${jaar}/${naam}/${stand}`;
    }
    return som;
  };
  const correctie = (jaar: number, wijze: Indexmethode): Breuk => {
    if (wijze === 'geen-nacalculatie') return NUL;
    const voorlopig = gewogen(jaar, 'voorlopig');
    const definitief = gewogen(jaar, 'definitief');
    if (wijze !== 'verhouding') return min(definitief, voorlopig);
    const deler = plus(1, voorlopig);
    if (deler.t !== 0n) return min(deel(plus(1, definitief), deler), 1);
    mis ||= `/${jaar}/ova/voorlopig`;
    return NUL;
  };

  let nu = breuk(bedrag);
  const stappen: Indexstap[] = [];
  for (let jaar = van + 1; jaar <= naar; jaar += 1) {
    const voorlopig = gewogen(jaar, 'voorlopig');
    const eerste = methode === 'eerste-jaar-geen-nacalculatie' && jaar === van + 1;
    const nacalculatie = correctie(jaar - 1, eerste ? 'geen-nacalculatie' : methode);
    if (mis) return zonder('index-ontbreekt', mis);
    const index = plus(voorlopig, nacalculatie);
    nu = maal(nu, plus(1, index));
    const stap = {
      jaar,
      voorlopig: naarGetal(voorlopig),
      nacalculatie: naarGetal(nacalculatie),
      index: naarGetal(index),
      bedrag: opCenten(nu),
    };
    if (!Object.values(stap).every(Number.isFinite)) return zonder('niet-eindig', '');
    stappen.push(stap);
  }
  return { bedrag: stappen.at(-1)?.bedrag ?? opCenten(nu), stappen, meldingen: [] };
}

function zonder(code: Indexering['meldingen'][number]['code'], pad: JsonPointer): Indexering {
  return { bedrag: null, stappen: [], meldingen: [{ code, pad }] };
}
