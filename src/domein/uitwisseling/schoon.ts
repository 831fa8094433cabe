// Wat een tekstverwerker of een bladzijde meegeeft zonder dat iemand het ziet: een spatie zonder breedte, een merk, een zacht streepje, een richting.
// De tekens die letters verbinden (U+200C en U+200D) horen bij een naam, en blijven.

const ONZICHTBAAR = '\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
const NIETS = new RegExp(`[\\s${ONZICHTBAAR}]`);
const OVERAL = new RegExp(`[${ONZICHTBAAR}]`, 'g');

/** Zonder wat er aan de randen niet te zien is. Loopt van buiten naar binnen: een patroon zoekt in een lange rij spaties te lang. */
export function schoon(tekst: string): string {
  let begin = 0;
  let eind = tekst.length;
  while (begin < eind && NIETS.test(tekst.charAt(begin))) begin += 1;
  while (eind > begin && NIETS.test(tekst.charAt(eind - 1))) eind -= 1;
  return tekst.slice(begin, eind);
}

/** Ook van binnen zonder wat niet te zien is, en met één gewone spatie waar een regeleinde, een tab of andere spaties staan. */
export const opEenRegel = (tekst: string): string => schoon(tekst).replace(OVERAL, '').replace(/\s+/g, ' ');

/** Zoals een woord vergeleken wordt: op één regel, en zonder hoofdletters. */
export const gewoon = (woord: string): string => opEenRegel(woord).toLowerCase().normalize();
