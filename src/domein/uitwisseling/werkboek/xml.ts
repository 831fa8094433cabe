// Tekst van een ander in XML: geen teken kan een element worden, en wat XML niet kent valt weg.

/** Meer past er niet in een cel van Excel. */
const HOOGSTE_AANTAL_TEKENS = 32_767;

// Alles buiten de tekens van XML 1.0: stuurtekens, halve tekenparen en de twee die nooit een teken zijn.
// oxlint-disable-next-line no-control-regex
const GEEN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

const ENTITEITEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Wat er van een tekst in een cel kan staan. */
export function zuiver(tekst: string): string {
  return tekst.replace(/\r\n?/g, '\n').replace(GEEN_XML, '').slice(0, HOOGSTE_AANTAL_TEKENS).replace(GEEN_XML, '');
}

/** Voor tussen elementen en tussen dubbele aanhalingstekens. */
export function ontsnap(tekst: string): string {
  return zuiver(tekst).replace(/[&<>"]/g, (teken) => ENTITEITEN[teken] ?? teken);
}

/** Een getal zoals XML en beide vormen het lezen. */
export const schrijfGetal = (getal: number): string => String(Object.is(getal, -0) ? 0 : getal).replace('e', 'E');

/** De letters van een kolom, geteld vanaf 0: A, B, … Z, AA. */
export function kolomletters(kolom: number): string {
  const rest = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? rest : kolomletters(Math.floor(kolom / 26) - 1) + rest;
}

/** De naam van een blad zoals een formule hem noemt. */
export const schrijfBladnaam = (naam: string): string =>
  /^[A-Za-z]+$/.test(naam) ? naam : `'${naam.replaceAll("'", "''")}'`;

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
