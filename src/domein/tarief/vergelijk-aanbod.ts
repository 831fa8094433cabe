// Legt een aangeboden tarief naast het eigen tarief: het verschil, en wat het aanbod veronderstelt.

import { type Breuk, deel, getalOfNull, inCenten, maal, min } from '../exact.js';
import { leesInvoer, metTarief } from './bereken-tarief.js';
import { BOUWSTENEN } from './bouwstenen.js';
import { probeer } from './probeer.js';
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
  return probeer(() => vergelijk(invoer, aanbod)) ?? vergelijk(null, null);
}

function vergelijk(invoer: unknown, aanbod: unknown): AanbodVergelijking {
  const { tariefPerEtmaal, bouwstenen: delen } = (aanbod ?? {}) as Partial<Aanbod>;
  const geboden = eindig(tariefPerEtmaal);
  const { berekening } = leesInvoer(invoer);
  const onze = berekening ? metTarief(berekening, []).bouwstenenNiveau : [];
  const bouwstenen = BOUWSTENEN.slice(0, 10).map(({ nummer }, index) => {
    const ons = onze[index]?.perEtmaal ?? null;
    const aanbod = eindig(delen?.[nummer]);
    return { nummer, ons, aanbod, verschil: ons === null || aanbod === null ? null : opCenten(min(aanbod, ons)) };
  });
  if (!berekening || geboden === null) {
    return { verschil: null, verschilAandeel: null, dekking: null, marge: null, bouwstenen };
  }
  const { niveau, tarief } = berekening;
  const verschil = min(geboden, tarief);
  return {
    verschil: opCenten(verschil),
    verschilAandeel: tarief.t === 0n ? null : getalOfNull(deel(verschil, tarief)),
    dekking: niveau.s9.t === 0n ? null : getalOfNull(deel(maal(geboden, niveau.etmalen), niveau.s9)),
    marge: getalOfNull(margeBij(berekening.invoer, niveau, geboden)),
    bouwstenen,
  };
}

const opCenten = (breuk: Breuk): number | null => getalOfNull({ t: inCenten(breuk), n: 100n });
const eindig = (waarde: unknown): number | null => (Number.isFinite(waarde) ? (waarde as number) : null);
