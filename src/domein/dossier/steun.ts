// Welke steun iemand geeft, gelezen uit de lijst van paren van functie en ontvanger.

import type { Steun } from './dossier.js';
import { isLeeg } from './vorm.js';

/** De verschillende waarden van één eigenschap van de steun, in de volgorde waarin zij voorkomen. */
export function steunWaarden<K extends 'functie' | 'voor' | 'richting'>(
  steun: readonly Steun[] | null | undefined,
  naam: K,
): readonly NonNullable<Steun[K]>[] {
  const waarden = (steun ?? []).map((deel) => deel[naam]).filter((waarde) => !isLeeg(waarde));
  return [...new Set(waarden)] as NonNullable<Steun[K]>[];
}
