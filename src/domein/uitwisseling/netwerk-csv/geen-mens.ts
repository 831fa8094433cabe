// Regels in een lijst waar niemand staat: een telling eronder, de voet van een afdruk, een lijn of een kopje ertussen.

import { tekstVanRij } from '../csv.js';
import { schoon } from '../schoon.js';

const WOORD = String.raw`(?:\s+[\p{L}()]+){0,3}\s*[:=]?\s*`;
const VOET = new RegExp(
  [
    // “Totaal”, “Totaal aantal contacten: 4”, “Aantal: 5”, “Subtotaal 2”.
    String.raw`(?:(?:sub|eind)?tota(?:al|len)|total|subtotal)(?:[:\s]*|${WOORD}\d[\d.,]*)`,
    String.raw`(?:aantal|count|number of)${WOORD}\d[\d.,]*`,
    // “12 rijen”, “(1 rij)”, “3 resultaten gevonden”.
    String.raw`\(?\d+ (?:rij(?:en)?|regels?|rows?|records?|resulta(?:at|ten)|results?|contacten|personen|items?)(?: \p{L}+)?\)?\.?`,
    // “Pagina 1 van 2”, “Afgedrukt op 3-5-2026 om 10:00”.
    String.raw`(?:pagina|bladzijde|blz\.?|page)[:\s]*\d+(?:\s*(?:van|of|\/)\s*\d+)?`,
    String.raw`(?:(?:af)?gedrukt|uitgedraaid|geëxporteerd|gemaakt|printdatum|printed|exported)(?:\s+(?:op|on))?[:\s]*\d[\d\s:.,/-]*(?:(?:om|at|uur)[\s\d:.]*)*`,
    // De lijn onder de kop van een tabel in gewone tekst.
    String.raw`[|:=_+\s-]{2,}`,
    // “# Netwerk”.
    String.raw`#{1,6}\s.*`,
  ]
    .map((deel) => `^(?:${deel})$`)
    .join('|'),
  'iu',
);
// Langer is het geen voet.
const LANGSTE_VOET = 80;

/** Staat er in deze cellen samen alleen een telling, een datum van afdrukken, het nummer van een bladzijde, een lijn of een kopje? */
export function isVoet(cellen: readonly string[]): boolean {
  const tekst = tekstVanRij(cellen);
  // “Familie:” in een rij waar verder niets staat is een kopje.
  const isKopje = tekst.endsWith(':') && cellen.filter(schoon).length === 1;
  return tekst.length <= LANGSTE_VOET && (isKopje || VOET.test(tekst));
}
