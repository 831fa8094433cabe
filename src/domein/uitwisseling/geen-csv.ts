// Wat iemand voor een lijst aanziet en het niet is. Een rekenblad, een zip of een plaatje heeft al snel een teken dat in tekst niet voorkomt.

// Een PDF, een bladzijde of een losse tabel van het web (zo bewaart menig registratiesysteem een “.xls”), opgemaakte tekst, JSON, of de contacten
// of de agenda van een telefoon.
const BEGIN = /^\uFEFF?\s*(?:%PDF-|<[a-z!?]|\{\\rtf|\{\s*"|\[\s*[{"]|BEGIN:V)/i;
// Een oude xls, gelezen als Windows-1252: er kan een begin van zijn zonder een nul.
const OUDE_XLS = '\xd0\xcf\x11\xe0';
/** Zo sloot DOS een bestand. Wat erna komt hoort er niet bij. */
export const EINDE_VAN_BESTAND = '\x1a';
const STUURTEKENS_VAN_TEKST = `\t\n\v\f\r${EINDE_VAN_BESTAND}`;

/** Is dit iets anders dan een lijst? Kijkt alleen naar het begin. */
export function isGeenCsv(tekst: string): boolean {
  const begin = tekst.slice(0, 1000);
  const vreemd = (teken: string): boolean => teken < ' ' && !STUURTEKENS_VAN_TEKST.includes(teken);
  return begin.startsWith(OUDE_XLS) || BEGIN.test(begin) || [...begin].some(vreemd);
}
