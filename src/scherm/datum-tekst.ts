// Een bewaarde datum in een veld waar iemand haar als tekst schrijft.

import { leesDatum } from '../domein/dossier/lees-datum.js';

/** Voluit, of zoals zij bewaard is als wat er voluit staat niet terug te lezen is. */
export function datumTekst(t: { periode(datum: string): string }, waarde: string): string {
  const voluit = t.periode(waarde);
  return leesDatum(voluit) === waarde ? voluit : waarde;
}
