// De berekening als bestand: bewaren, of naar een rekenblad. Komt pas als iemand erom vraagt.

import { naarWerkboek } from '../../domein/uitwisseling/naar-werkboek.js';
import { naarCsv } from '../../domein/uitwisseling/werkblad-csv.js';
import { bewaarBestand, bewaarJson } from '../../scherm/bestand.js';
import { vandaag } from '../../ui/vandaag.js';
import type { Actiebasis } from './reken-acties.js';
import type { Invoer } from './velden.js';
import { opschriftVan } from './weergave.js';
import { isVoorAnderen } from './werkstand.js';

export type Uitvoervorm = 'xlsx' | 'ods' | 'csv';

const SOORTEN: Readonly<Record<Uitvoervorm, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv;charset=utf-8',
};

/** Bewaart de berekening zoals zij weer te openen is: één invoer, of het hele werkblad als er meer in staat. */
export function slaOp({ element, rekenaar }: Actiebasis): void {
  const { blad, werkblad } = rekenaar;
  bewaarJson(
    element.ownerDocument,
    `${bestandsnaam(blad.invoer)}.json`,
    isVoorAnderen(werkblad) ? werkblad : blad.invoer,
  );
}

export interface Rekenbladbestand {
  readonly naam: string;
  readonly inhoud: Blob;
  /** Het tarief van het scenario in beeld, zoals het in het bestand staat. */
  readonly tarief: number | null;
}

/** Maakt een bestand voor een rekenblad. Geeft `null` als dat van deze cijfers niet kan. */
export async function maakRekenblad(
  { rekenaar, taal }: Actiebasis,
  vorm: Uitvoervorm,
): Promise<Rekenbladbestand | null> {
  const tarief = rekenaar.resultaat.tariefPerEtmaal;
  const { scenarios, ...rest } = rekenaar.werkblad;
  const naam = bestandsnaam(rekenaar.blad.invoer);
  const eigen = (plek: number): string => (scenarios.length > 1 ? String(plek + 1) : naam);
  const werkblad = {
    ...rest,
    scenarios: scenarios.map((scenario, plek) => ({ ...scenario, naam: opschriftVan(scenario) || eigen(plek) })),
  };
  const inhoud =
    vorm === 'csv' ? naarCsv(werkblad) : await naarWerkboek(werkblad, { vorm, taal: taal() === 'en' ? 'en' : 'nl' });
  if (inhoud.length === 0) return null;
  return { naam: `${naam}.${vorm}`, inhoud: new Blob([inhoud as BlobPart], { type: SOORTEN[vorm] }), tarief };
}

/** Geeft een gemaakt bestand aan de bezoeker. */
export function bewaarRekenblad({ element }: Actiebasis, { naam, inhoud }: Rekenbladbestand): void {
  bewaarBestand(element.ownerDocument, naam, inhoud);
}

/** Hoe een bestand heet: naar de berekening en de dag, met alleen tekens die in elke bestandsnaam mogen. */
export function bestandsnaam(invoer: Invoer): string {
  const kort = opschriftVan(invoer)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `${kort || 'gezinshuistarief'}-${vandaag(new Date())}`;
}
