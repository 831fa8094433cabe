// Waar een kind bij een plaatsing woont. Duur, intensiteit en crisis zijn geen treden: alleen de intensiteit telt hier mee.

import type { Plaatsing } from '../dossier/dossier.js';
import { isLeeg } from '../dossier/vorm.js';
import { TREDEN } from './treden.js';

export type Woont = 'thuis' | 'deels-elders' | 'elders';

/**
 * Waar het kind woont; `null` als er nog geen trede gekozen is.
 * Deels elders is een trede elders met een intensiteit die niet voltijd is: deeltijdpleegzorg. Zonder intensiteit is het elders.
 */
export function woont(plaatsing: Plaatsing | null | undefined): Woont | null {
  const trede = TREDEN.find(({ code }) => code === plaatsing?.trede);
  if (!trede) return null;
  const eenheid = plaatsing?.intensiteit?.eenheid;
  return trede.wonen === 'elders' && !isLeeg(eenheid) && eenheid !== 'voltijd' ? 'deels-elders' : trede.wonen;
}
