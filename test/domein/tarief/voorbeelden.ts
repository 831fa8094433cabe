// De voorbeelden van het contract, opgehaald uit test/voorbeelden/tarief.json.
// Opgehaald en niet geïmporteerd: de toetsrunner haalt `with { type: 'json' }` weg, en dan weigeren de browsers het bestand.

import type { TariefInvoer } from '../../../src/domein/tarief/index.js';

export interface Voorbeeld {
  readonly invoer: TariefInvoer;
  readonly tariefPerEtmaal: number;
  readonly tariefPerEtmaalExact: number;
  readonly perMaandPerJeugdige: number;
  readonly perJaarPerJeugdige: number;
  readonly perJaarPerHuis: number;
  readonly perJaarPerHuisVerwacht: number;
  readonly kostenPerJaar: number;
  /** De elf bouwstenen. */
  readonly perEtmaalInCenten: readonly number[];
  /** De tien bouwstenen van het gekozen niveau. */
  readonly niveauInCenten: readonly number[];
  readonly niveauPerJaarInCenten: readonly number[];
  readonly elementenInCenten: Readonly<Record<'a' | 'b' | 'c' | 'buiten', number>>;
  readonly breakEven: { readonly tarief: number; readonly bezetting: number; readonly allesVast: number };
}

const antwoord = await fetch(new URL('../../voorbeelden/tarief.json', import.meta.url));

export const voorbeelden = (await antwoord.json()) as readonly Voorbeeld[];
