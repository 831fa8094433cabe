// Meet hoe breed een tekst is, in de letter van dit element. Elke tekst één keer: meten is duur.

import type { Meet } from '../../../domein/netwerk/schik-kaart.js';

export function maakMeter(document: Document, familie: string): Meet {
  const doek = document.createElement('canvas').getContext('2d');
  const gemeten = new Map<string, number>();
  return (tekst, { letter, dikte }) => {
    const font = `${String(dikte)} ${String(letter)}px ${familie}`;
    const sleutel = font + tekst;
    let breedte = gemeten.get(sleutel);
    if (breedte !== undefined) return breedte;
    // Zonder doek rekent het schikken met een schatting.
    if (!doek) return NaN;
    doek.font = font;
    breedte = doek.measureText(tekst).width;
    gemeten.set(sleutel, breedte);
    return breedte;
  };
}
