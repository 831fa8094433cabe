// Een tariefwerkblad als werkboek met formules die blijven rekenen. Wat het maakt komt pas binnen als iemand erom vraagt.

import { leesWerkblad } from '../tarief/lees-werkblad.js';
import type { Tariefwerkblad, Werkblad } from '../tarief/werkblad.js';

/** Hoe het werkboek eruit komt. */
export interface Werkboekwijze {
  /** `ods` voor LibreOffice en de open standaard, anders `xlsx` voor Excel. */
  readonly vorm: 'xlsx' | 'ods';
  /** De taal van bladen en koppen; wat geen `en` is wordt `nl`. */
  readonly taal?: 'nl' | 'en';
}

/**
 * Het werkblad als rekenbladbestand: elke uitkomst is een formule over de cellen van het blad Invoer, per scenario.
 * Teksten blijven teksten, ook als zij op een formule lijken. Dezelfde inhoud geeft hetzelfde bestand.
 * Gooit nooit. Wat geen werkblad is, of een scenario met meer dan vijftig leeftijdsgroepen of niveaus, geeft nul bytes.
 */
export async function naarWerkboek(
  werkblad: Tariefwerkblad | Werkblad,
  { vorm, taal }: Werkboekwijze,
): Promise<Uint8Array> {
  const gelezen = leesWerkblad(werkblad);
  if (!gelezen.goed) return new Uint8Array();
  const { schrijfWerkboek } = await import('./werkboek/maak-werkboek.js');
  return schrijfWerkboek(gelezen.waarde, vorm, taal === 'en' ? 'en' : 'nl');
}
