// Een bestand dat Excel op een Mac schreef als “CSV (Macintosh)”. Leest het alleen zo als het niets anders kan zijn; bij twijfel telt het als
// Windows-1252, en vraagt wie de namen leest om een ander bestand.

// Wat er van 0x80 tot en met 0xff staat, op een Mac (Mac OS Roman) en in DOS (code page 850).
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
// Wat in DOS kan maar bij ons zelden staat, en op een Mac een gewone letter is.
const ZELDEN = /[ÅåøãùìÆòõØæ]/;

const als = (tabel: string, los: string): string =>
  los.replace(/[\x80-\xff]/g, (teken) => tabel.charAt(teken.charCodeAt(0) - 0x80));

/** De tekst, of niets als het geen bestand van een oude Mac hoeft te zijn. */
export function vanOudeMac(los: string): string | undefined {
  // Een Mac van toen sloot een regel met alleen een CR.
  if (!NIET_WINDOWS.test(los) && (los.includes('\n') || !los.includes('\r'))) return undefined;
  const tekst = als(MAC, los);
  const dos = als(DOS, los);
  return !VREEMD.test(tekst) && (VREEMD.test(dos) || ZELDEN.test(dos)) ? tekst : undefined;
}
