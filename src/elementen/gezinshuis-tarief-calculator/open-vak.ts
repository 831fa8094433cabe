// Zet een vak open onder de kop en brengt de bezoeker erheen, en weer dicht.

import type { Actiebasis, RekenActies, Vakcode } from './reken-acties.js';

export function openVak({ focus, wortel }: Actiebasis, doe: RekenActies, code: Vakcode): void {
  doe.vak = code;
  // Het menu ligt anders over het vak heen.
  wortel().querySelector('.menu')?.removeAttribute('open');
  focus(() => wortel().querySelector<HTMLElement>(`#${code}`)?.focus());
}

/** Sluit het vak; de bezoeker is dan weer bij de knop waarmee het openging. */
export function sluitVak({ wortel }: Actiebasis, doe: RekenActies): void {
  const knop = doe.vak === 'openen' ? '[data-actie=openen]' : '.menu > summary';
  doe.vak = null;
  wortel().querySelector<HTMLElement>(knop)?.focus();
}
