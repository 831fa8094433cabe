// De bezetting die een tarief net dekt. Staat apart: het eerste beeld noemt haar, en rekent verder niets terug.

import { deel, getalOfNull, maal, min, NUL } from '../exact.js';
import { leesInvoer } from './bereken-tarief.js';
import { probeer } from './probeer.js';

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
  const berekening = probeer(() => leesInvoer(invoer))?.berekening;
  if (!berekening || !Number.isFinite(tarief)) return null;
  const { s8, v, etmalen } = berekening.niveau;
  const variabel = verzorgingVariabel ? v() : NUL;
  const bijdrage = min(maal(tarief, etmalen), variabel);
  return bijdrage.t <= 0n ? null : getalOfNull(deel(min(s8, variabel), bijdrage));
}
