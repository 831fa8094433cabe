// Waar een punt op de kaart bij hoort.

import type { Persoon } from '../../../domein/dossier/dossier.js';
import { grenzen, HALF, type Tekening } from '../kaart.js';

/** De ring en de sector van een punt op de kaart. */
export function vakOp(
  { verdeling }: Tekening,
  x: number,
  y: number,
): { readonly ring: Persoon['ring']; readonly sector: Persoon['sector'] } {
  const straal = Math.hypot(x - HALF, y - HALF);
  const hoek = Math.atan2(y - HALF, x - HALF);
  const [sector = null] =
    [...verdeling.bogen].find(([, { midden, breedte }]) => {
      const af = Math.abs(Math.atan2(Math.sin(hoek - midden), Math.cos(hoek - midden)));
      return breedte > 0 && af <= breedte / 2;
    }) ?? [];
  return { ring: grenzen(verdeling).find(([, grens]) => straal <= grens)?.[0] ?? null, sector };
}
