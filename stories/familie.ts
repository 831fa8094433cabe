// De verzonnen gezinnen in de verhalen: dezelfde als in de toetsen. Niemand hier bestaat.
import voorbeeld from '../test/voorbeelden/dossier.json' with { type: 'json' };
import type { Dossier, Persoon } from '../src/domein/dossier/dossier.js';

/** Sam en twaalf mensen om Sam heen. JSON kent geen codes, alleen tekst; de toetsen bewaken dat dit een geldig dossier is. */
export const SAM = voorbeeld as unknown as Dossier;

/** Iemand uit het netwerk van Sam, met wat er in dit verhaal anders is. */
export function uitNetwerkVanSam(id: string, anders: Partial<Persoon> = {}): Persoon {
  const persoon = SAM.personen?.find((kandidaat) => kandidaat.id === id);
  if (!persoon) throw new Error(`${id} staat niet in het voorbeeld.`);
  return { ...persoon, ...anders };
}

export const OMA_RIET = 'p4';
export const TANTE_SANNE = 'p5';
export const MEESTER_DE_BOER = 'p9';
export const MAMA = 'p1';
