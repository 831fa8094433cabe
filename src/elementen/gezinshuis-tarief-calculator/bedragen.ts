// Bedragen zoals de bladen met aanbiedingen en volgend jaar ze schrijven: een verschil met zijn teken, en een bedrag in een invulveld.

import { schrijfGetal } from '../../i18n/getal.js';
import type { Vertaler } from './teksten.js';

/** Een verschil: met plus of min, en zonder teken als het er geen is. */
export function metTeken(t: Vertaler, verschil: number | null): string {
  if (verschil === null || verschil === 0) return t.bedrag(verschil);
  return `${verschil > 0 ? '+' : '−'} ${t.bedrag(Math.abs(verschil))}`;
}

export const opCenten = (bedrag: number): number => Math.round(bedrag * 100) / 100;

/** Een bedrag in een invulveld: met centen als het geen heel aantal euro is. */
export function schrijfBedrag(t: Vertaler, bedrag: number): string {
  return schrijfGetal(bedrag, t.taal, { groepeer: true, minDecimalen: Number.isInteger(bedrag) ? 0 : 2 });
}
