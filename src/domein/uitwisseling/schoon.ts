// Wat een tekstverwerker of een bladzijde meegeeft zonder dat iemand het ziet: een spatie zonder breedte, een merk, een zacht streepje, een richting.
// De tekens die letters verbinden (U+200C en U+200D) horen bij een naam, en blijven.

const ONZICHTBAAR = '\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
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

/** Zoals een woord vergeleken wordt: ook van binnen zonder wat niet te zien is, met één soort spatie, en zonder hoofdletters. */
export const gewoon = (woord: string): string =>
  schoon(woord).replace(OVERAL, '').replace(/\s+/g, ' ').toLowerCase().normalize();
