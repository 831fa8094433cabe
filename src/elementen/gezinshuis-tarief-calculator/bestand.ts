// Een berekening bewaren in een bestand, en weer openen. Geladen als iemand op een van die knoppen drukt.

import { isObject } from '../../domein/json.js';
import { HOOGSTE_AANTAL_BYTES } from '../../domein/kopie.js';
import { neemInvoer } from '../../domein/tarief/neem-invoer.js';
import { bewaarJson, leesTekstbestand, neemBestand } from '../../scherm/bestand.js';
import type { Invoer } from './velden.js';

export function bewaar(document: Document, invoer: Invoer): void {
  bewaarJson(document, 'gezinshuistarief.json', invoer);
}

/** De invoer in het gekozen bestand; `null` als er geen berekening in staat, niets als er geen bestand gekozen is. */
export async function leesBestand(veld: HTMLInputElement): Promise<Invoer | null | undefined> {
  const bestand = neemBestand(veld);
  if (!bestand) return undefined;
  const gelezen = neemInvoer((await leesTekstbestand(bestand, HOOGSTE_AANTAL_BYTES)) ?? '');
  // Een bestand is pas een berekening als er een inkomen in staat; anders zou elk JSON-bestand alles leegmaken.
  return gelezen.goed && isObject(gelezen.waarde.inkomen) ? gelezen.waarde : null;
}
