// Terug van een tarief naar wat erin zit: de bezetting die het net dekt, de marge of het inkomen dat het veronderstelt.

import { type Breuk, breuk, deel, EEN, maal, min, naarGetal, NUL } from '../exact.js';
import { leesInvoer } from './bereken-tarief.js';
import { gewoonLezen, maakSom, type Som, tariefVan } from './som.js';
import type { TariefInvoer } from './tarief-invoer.js';

function lees(invoer: unknown, tarief: unknown): { invoer: TariefInvoer; tarief: Breuk } | null {
  const { invoer: goed } = leesInvoer(invoer);
  return goed && typeof tarief === 'number' && Number.isFinite(tarief) ? { invoer: goed, tarief: breuk(tarief) } : null;
}

/**
 * De bezetting (1 = vol) waarbij `tarief` de kosten vóór leegstand en marge van het gekozen niveau net dekt.
 * @param tarief euro per jeugdige per etmaal
 * @param opties.verzorgingVariabel of de verzorging wegvalt bij een lege plaats
 * @returns `null` als het tarief niet boven de variabele kosten van een etmaal komt, of bij een fout
 */
export function breakEvenBezetting(
  invoer: unknown,
  tarief: number,
  { verzorgingVariabel = true }: { readonly verzorgingVariabel?: boolean } = {},
): number | null {
  const gelezen = lees(invoer, tarief);
  if (!gelezen) return null;
  const { s8, v: verzorging, etmalen } = maakSom(gelezen.invoer).niveau;
  const variabel = verzorgingVariabel ? verzorging : NUL;
  const bijdrage = min(gelezen.tarief, deel(variabel, etmalen));
  return bijdrage.t <= 0n ? null : naarGetal(deel(min(s8, variabel), maal(etmalen, bijdrage)));
}

/** De marge waarbij het tarief van deze som gelijk is aan `tarief`; negatief als het de kosten niet dekt. */
export function margeBij(invoer: TariefInvoer, som: Som, tarief: Breuk): Breuk | null {
  const opbrengst = maal(tarief, som.etmalen);
  const noemer = invoer.marge.methode === 'opslag' ? som.s9 : opbrengst;
  if (som.s9.t === 0n || noemer.t === 0n) return null;
  return deel(min(opbrengst, som.s9), noemer);
}

/**
 * De margefractie, of het inkomen van de gezinshuisouder(s) per jaar (bouwsteen 1 van de basis), waarbij het exacte tarief gelijk is aan `tarief`.
 * @returns `null` als er geen is (een inkomen onder nul telt niet), of bij een fout
 */
export function terugrekenen(invoer: unknown, tarief: number, naar: 'marge' | 'inkomen'): number | null {
  const gelezen = lees(invoer, tarief);
  if (!gelezen) return null;
  if (naar === 'marge') {
    const marge = margeBij(gelezen.invoer, maakSom(gelezen.invoer).niveau, gelezen.tarief);
    return marge && naarGetal(marge);
  }
  if (naar !== 'inkomen') return null;
  // Het tarief is een rechte lijn in bouwsteen 1: twee punten leggen haar vast.
  const bij = (b1: Breuk): Breuk => tariefVan(maakSom(gelezen.invoer, gewoonLezen, b1).niveau);
  const zonder = bij(NUL);
  const helling = min(bij(EEN), zonder);
  if (helling.t === 0n) return null;
  const inkomen = deel(min(gelezen.tarief, zonder), helling);
  return inkomen.t < 0n ? null : naarGetal(inkomen);
}
