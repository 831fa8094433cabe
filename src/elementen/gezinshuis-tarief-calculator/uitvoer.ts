// De berekening als bestand voor een rekenblad. Komt pas als iemand erom vraagt.

import { werkbladVan } from '../../domein/tarief/lees-werkblad.js';
import { naarWerkboek } from '../../domein/uitwisseling/naar-werkboek.js';
import { naarCsv } from '../../domein/uitwisseling/werkblad-csv.js';
import type { Taal } from '../../i18n/taal.js';
import type { Invoer } from './velden.js';

export type Uitvoervorm = 'xlsx' | 'ods' | 'csv';

const SOORTEN: Readonly<Record<Uitvoervorm, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv;charset=utf-8',
};

/** Het bestand, of `null` als er van deze invoer geen te maken is. */
export async function maakBestand(vorm: Uitvoervorm, invoer: Invoer, naam: string, taal: Taal): Promise<Blob | null> {
  const werkblad = werkbladVan({ ...invoer, naam: invoer.naam ?? naam });
  const inhoud =
    vorm === 'csv' ? naarCsv(werkblad) : await naarWerkboek(werkblad, { vorm, taal: taal === 'en' ? 'en' : 'nl' });
  if (inhoud.length === 0) return null;
  return new Blob([inhoud as BlobPart], { type: SOORTEN[vorm] });
}
