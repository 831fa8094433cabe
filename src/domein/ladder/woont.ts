// Waar een kind bij een plaatsing woont. Duur, intensiteit en crisis zijn geen treden: alleen de intensiteit telt hier mee.

import { TREDECODES } from '../dossier/codes.js';
import type { Plaatsing } from '../dossier/dossier.js';
import { isLeeg } from '../dossier/vorm.js';
import { leesOp } from '../json-pointer.js';
import { THUIS } from './thuis.js';

export type Woont = 'thuis' | 'deels-elders' | 'elders';

/**
 * Waar het kind woont; `null` als er nog geen trede gekozen is.
 * Deels elders is een trede elders met een intensiteit, en geen ervan voltijd: deeltijdpleegzorg. Zonder intensiteit is het elders.
 */
export function woont(plaatsing: Plaatsing | null | undefined): Woont | null {
  const trede = TREDECODES.find((code) => code === plaatsing?.trede);
  if (!trede) return null;
  if (THUIS.includes(trede)) return 'thuis';
  const ook = leesOp(plaatsing, '/intensiteitenOok');
  const eenheden = [plaatsing?.intensiteit, ...(Array.isArray(ook) ? (ook as readonly unknown[]) : [])]
    .map((intensiteit) => leesOp(intensiteit, '/eenheid'))
    .filter((eenheid) => !isLeeg(eenheid));
  return eenheden.length > 0 && !eenheden.includes('voltijd') ? 'deels-elders' : 'elders';
}
