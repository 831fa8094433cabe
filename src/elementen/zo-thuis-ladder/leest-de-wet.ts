// Wie de artikelen van de wet leest. Niet in het eerste beeld: daar staat geen wet.

import type { Weergave } from './weergave.js';

/** Leest deze lezer artikelen, codes en prijzen? Een kind en een ouder niet. */
export function leestDeWet({ lezer }: Pick<Weergave, 'lezer'>): boolean {
  return lezer === 'professional' || lezer === 'raadslid';
}
