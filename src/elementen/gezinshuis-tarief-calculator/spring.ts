// Brengt de bezoeker naar een veld, ook als het in een dichte uitklapper staat.

import { BLOKNAMEN } from '../../domein/tarief/velden.js';
import { REKENVELDEN } from './velden.js';

/** De uitklappers waar een plek in staat, of kan staan. @param herkomst gaat het om waar het cijfer vandaan komt? */
export function uitklappersVoor(pad: string, herkomst: boolean): string[] {
  if (REKENVELDEN.some((veld) => veld.pad === pad)) return ['rekenwijze'];
  const naam = pad.split('/')[1];
  const nummer = naam === 'zorgzwaarte' ? BLOKNAMEN.length + 1 : BLOKNAMEN.findIndex((blok) => blok === naam) + 1;
  return [...(herkomst ? [`herkomst:${pad}`] : []), ...(nummer > 0 ? [`blok:${nummer}`, `meer:${nummer}`] : [])];
}

/** Wat geen eigen veld heeft (een blok dat er niet is, een leeftijd) wijst naar het eerste veld in de buurt. */
export function springNaar(wortel: ParentNode, id: string): void {
  const eerste = (begin: string): HTMLElement | null => wortel.querySelector<HTMLElement>(`[data-pad][id^=${begin}]`);
  const element =
    wortel.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? eerste(id) ?? eerste(id.replace(/-[^-]*$/, ''));
  for (let ouder = element?.parentElement; ouder; ouder = ouder.parentElement) {
    if (ouder instanceof HTMLDetailsElement) ouder.open = true;
  }
  element?.focus();
  // Het label hoort mee in beeld, niet alleen het invoervak.
  element?.closest('.veld')?.scrollIntoView({ block: 'center' });
}
