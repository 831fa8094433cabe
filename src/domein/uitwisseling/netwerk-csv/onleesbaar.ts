// Wat er van een letter met een teken wordt als een bestand van DOS of een oude Mac gelezen wordt als Windows-1252, of UTF-8 twee keer.

// Een leesteken dat vastzit aan een letter, of een teken dat niets is.
const ALTIJD = /[\x80-\x9f\uFFFD]|[ÃÂ][\u00A0\u00AD]|\p{L}[‚ƒ„†‡ˆ‰‹¡¢£¤¥¦§©«¬±¶¼½¾¿]|\p{L}[“”…™](?=\p{Ll})/u;
// Een letter of een teken op een plek waar geen naam het heeft: een hoofdletter na een kleine, een openend aanhalingsteken na een letter.
const ZONDER_MERK =
  /\p{Ll}[ŽŠŒŸ]|\p{L}[ŽŠŒŸ](?=\p{Ll})|ƒ|\p{Ll}‘|\p{Ll}œ(?!u)|(?<!\p{L})[šžœ€…†‡‚„™](?=\p{Ll})|\p{Ll}{2}’(?=\p{Ll})(?!s\P{L}|s$|tje)|\p{L}•(?=\p{L})|\p{L}—(?=\p{Ll})|\p{L}–(?=\p{Ll})(?!(?:de|den|der|van|te[nr]?)\P{L})|\p{L}Õ(?=\p{L}*\p{Ll})|(?<!\p{L})Õ(?=[ts] )/u;

/** Is een letter in deze tekst iets anders geworden? In een bestand met een merk vooraan is van een losse letter geen twijfel. */
export const isOnleesbaar = (tekst: string, heeftMerk: boolean): boolean =>
  ALTIJD.test(tekst) || (!heeftMerk && ZONDER_MERK.test(tekst));
