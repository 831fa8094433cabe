// Legt een aangeboden tarief naast het eigen tarief: het verschil, en wat het aanbod veronderstelt.

import { type Breuk, breuk, deel, euros, inCenten, min, naarGetal } from '../exact.js';
import { isObject } from '../json.js';
import { leesInvoer, berekenTarief } from './bereken-tarief.js';
import { BOUWSTENEN } from './bouwstenen.js';
import { maakSom, tariefVan } from './som.js';
import type { BouwsteenNummer } from './tarief-invoer.js';
import { margeBij } from './terugrekenen.js';

/** Een aanbod in euro per jeugdige per etmaal op het gekozen niveau, desgewenst per bouwsteen. */
export interface Aanbod {
  readonly tariefPerEtmaal: number;
  readonly bouwstenen?: Readonly<Partial<Record<BouwsteenNummer, number>>>;
}

export interface AanbodVergelijking {
  /** Aanbod min ons exacte tarief, op centen. */
  readonly verschil: number | null;
  /** Het verschil als deel van ons tarief. */
  readonly verschilAandeel: number | null;
  /** Aanbod gedeeld door onze kosten vóór marge; 1 is kostendekkend. */
  readonly dekking: number | null;
  /** De marge die het aanbod veronderstelt; negatief onder de kosten. */
  readonly marge: number | null;
  /** Altijd tien rijen; `null` waar het aanbod zwijgt. */
  readonly bouwstenen: readonly {
    readonly nummer: BouwsteenNummer;
    readonly ons: number | null;
    readonly aanbod: number | null;
    readonly verschil: number | null;
  }[];
}

export function vergelijkAanbod(invoer: unknown, aanbod: Aanbod): AanbodVergelijking {
  const { invoer: goed } = leesInvoer(invoer);
  const onzeBouwstenen = berekenTarief(invoer).bouwstenenNiveau;
  const aangeboden = isObject(aanbod) && isObject(aanbod.bouwstenen) ? aanbod.bouwstenen : {};
  const bouwstenen = BOUWSTENEN.slice(0, 10).map(({ nummer }, index) => {
    const ons = onzeBouwstenen[index]?.perEtmaal ?? null;
    const bedrag = getalOfNull(aangeboden[nummer]);
    const verschil = ons === null || bedrag === null ? null : bedragVan(min(breuk(bedrag), breuk(ons)));
    return { nummer, ons, aanbod: bedrag, verschil };
  });
  const geboden = isObject(aanbod) ? getalOfNull(aanbod.tariefPerEtmaal) : null;
  if (!goed || onzeBouwstenen.length === 0 || geboden === null) {
    return { verschil: null, verschilAandeel: null, dekking: null, marge: null, bouwstenen };
  }
  const som = maakSom(goed).niveau;
  const tarief = tariefVan(som);
  const bod = breuk(geboden);
  const verschil = min(bod, tarief);
  const marge = margeBij(goed, som, bod);
  return {
    verschil: bedragVan(verschil),
    verschilAandeel: tarief.t === 0n ? null : naarGetal(deel(verschil, tarief)),
    dekking: som.s9.t === 0n ? null : naarGetal(deel(bod, deel(som.s9, som.etmalen))),
    marge: marge && naarGetal(marge),
    bouwstenen,
  };
}

const bedragVan = (breuk: Breuk): number => euros(inCenten(breuk));

function getalOfNull(waarde: unknown): number | null {
  return typeof waarde === 'number' && Number.isFinite(waarde) ? waarde : null;
}
