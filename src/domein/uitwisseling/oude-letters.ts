// Een bestand met letters van voor Windows: van Excel op een Mac, “CSV (Macintosh)”, of van een registratie uit de tijd van DOS. Leest het alleen zo als
// het niets anders kan zijn; bij twijfel telt het als Windows-1252, en vraagt wie de namen leest om een ander bestand.

// Wat er van 0x80 tot en met 0xff staat, op een Mac (Mac OS Roman) en in DOS (code page 850; die van 437 hebben hun letters op dezelfde plek).
const MAC =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

// Als Windows-1252 kan dit niet: niets, een hoofdletter midden in een woord, een openend aanhalingsteken of een bolletje aan een letter, een š waar
// niemand hem uitspreekt, of Õ waar een apostrof hoort.
const NIET_WINDOWS =
  /[\x81\x8D\x8F\x90\x9D]|[a-z][\x8A\x8C\x8E\x9F]|[A-Z][\x8A\x8C\x8E\x9F](?=[a-z])|[a-z]\x91(?!s\b)|[A-Za-z]\x95(?=[a-z])|[bcdfghj-np-tvwxz]\x9A(?=[bcdfghj-np-tvwxz])|[A-Za-z]\xD5(?=[A-Za-z]*[a-z])/;
// Een teken dat in geen Nederlandse lijst staat, of een hoofdletter of een leesteken midden in een woord.
const VREEMD =
  /[^\0-\x7FéëèêïîìíöôòóõüûùúäâáàãåçñøæœßÉËÈÊÏÎÍÖÔÓÜÛÚÄÂÁÀÅÇÑØÆ’‘“”…–—•\u00A0€]|\p{Ll}[ÉËÈÊÏÎÍÖÔÓÜÛÚÄÂÁÀÅÇÑØÆ]|\p{L}[ÉËÈÊÏÎÍÖÔÓÜÛÚÄÂÁÀÅÇÑØÆ](?=\p{Ll})|\p{L}[‘“•]|\p{L}[”…](?=\p{Ll})/u;
// Een letter van DOS die hier als Windows-1252 geen letter is, of er een midden in een woord: é als komma, ë als promille, í als uitroepteken.
const DOS_EN_GEEN_WINDOWS =
  /[\x81\x90]|[A-Za-z][\x82\x89]|[a-z][\x8A\x8C]|[A-Za-z][\x83\x84\x87\x88\x8B\x93\x94\xA1-\xA4](?=[a-z])|[A-Z][\x99\x9A](?=[A-Z]{2})/;
// Als letter van een Mac kan dit niet: een hoofdletter na een kleine, een teken of een kleine letter waar die niet hoort, â na een klinker, of een á
// waar een ç hoort.
const DOS_EN_GEEN_MAC =
  /[a-z][\x81-\x86]|[A-Z][\x81-\x86](?=[a-z\xE1])|[A-Za-z][\xA0-\xA4](?=[a-z])|[aeio]\x89|[aou]\x8B(?!o)|j\x94r|n\x87[ao]|[A-Z][\x90\x99\x9A](?=[A-Z]{2})|[A-Z]{2}\x90(?![a-z])/;
// Als Windows-1252 is dit een Ž voor een medeklinker, of een woord zonder klinker achter of voor een harde spatie: uit DOS is het een Ä of een á.
const KAN_DOS_ZIJN =
  /(?<![AEIOUYaeiouy])\x8E(?=[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz])|(?<=\b[A-Z][b-df-hj-np-tv-xz]*)\xA0(?!(?:d[er]?|den|van|v|vd|te[nr]?|t|[jsmd]r|st)\b)(?=[a-z])|(?<=\b[A-Z][a-z]+)\xA0(?!(?:v|vd|d|t|[jsmd]r|st)\b)(?=[b-df-hj-np-tv-xz]+\b(?![\x80-\xff.]))/g;
// Wat in DOS kan maar bij ons zelden staat, en op een Mac een gewone letter is.
const ZELDEN = /[ÅåøãùìÆòõØæ]/;

const als = (tabel: string, los: string): string =>
  los.replace(/[\x80-\xff]/g, (teken) => tabel.charAt(teken.charCodeAt(0) - 0x80));

/** De tekst van een oude Mac of van DOS, of niets als het er geen van beide hoeft te zijn. */
export function vanOudeLetters(los: string): string | undefined {
  const mac = als(MAC, los);
  const dos = als(DOS, los);
  // Een Mac van toen sloot een regel met alleen een CR.
  const opMac = !los.includes('\n') && los.includes('\r');
  const dosKan = !VREEMD.test(dos) && !ZELDEN.test(dos);
  if ((opMac || NIET_WINDOWS.test(los)) && !VREEMD.test(mac) && !dosKan) return mac;
  const isDos = !opMac && dosKan && DOS_EN_GEEN_WINDOWS.test(los) && DOS_EN_GEEN_MAC.test(los);
  return isDos ? dos : undefined;
}

/** Windows-1252 waarin staat wat ook een letter van DOS kan zijn, met op die plek het teken voor een letter die niemand kent. */
export const zonderTwijfel = (los: string): string =>
  VREEMD.test(als(DOS, los)) ? los : los.replace(KAN_DOS_ZIJN, '\uFFFD');
