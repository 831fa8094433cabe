import { RINGEN } from '../../../domein/dossier/codes.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';

/** De ring bij een van de toetsen 1, 2 en 3; bij 0 nog geen. */
export function ringBijToets(toets: string): Persoon['ring'] | undefined {
  return toets === '0' ? null : RINGEN.find((ring) => String(ring) === toets);
}
