// Terug van een tarief naar wat erin zit: de marge of het inkomen dat het veronderstelt.

import { type Breuk, breuk, deel, getalOfNull, maal, min, NUL } from '../exact.js';
import { leesInvoer } from './bereken-tarief.js';
import { probeer } from './probeer.js';
import { maakSom, type Som, tariefVan } from './som.js';
import type { TariefInvoer } from './tarief-invoer.js';

/** De marge waarbij het tarief van deze som gelijk is aan `tarief`; negatief als het de kosten niet dekt. */
export function margeBij({ marge }: TariefInvoer, { s9, etmalen }: Som, tarief: number): Breuk | null {
  const opbrengst = maal(tarief, etmalen);
  const noemer = marge.methode === 'opslag' ? s9 : opbrengst;
  return s9.t === 0n ? null : deel(min(opbrengst, s9), noemer);
}

/**
 * De margefractie, of het inkomen van de gezinshuisouder(s) per jaar (bouwsteen 1 van de basis), waarbij het exacte tarief gelijk is aan `tarief`.
 * @returns `null` als er geen is (een inkomen onder nul telt niet), of bij een fout
 */
export function terugrekenen(invoer: unknown, tarief: number, naar: 'marge' | 'inkomen'): number | null {
  return (
    probeer(() => {
      const { berekening } = leesInvoer(invoer);
      if (!berekening || !Number.isFinite(tarief)) return null;
      if (naar === 'marge') return getalOfNull(margeBij(berekening.invoer, berekening.niveau, tarief));
      return naar === 'inkomen' ? getalOfNull(inkomenBij(berekening.invoer, tarief)) : null;
    }) ?? null
  );
}

function inkomenBij(invoer: TariefInvoer, tarief: number): Breuk | null {
  // Het tarief is een rechte lijn in bouwsteen 1: twee punten leggen haar vast.
  const bij = (b1: Breuk): Breuk => tariefVan(maakSom(invoer, b1).niveau);
  const zonder = bij(NUL);
  const helling = min(bij(breuk(1)), zonder);
  const inkomen = deel(min(breuk(tarief), zonder), helling);
  return inkomen.t < 0n ? null : inkomen;
}
