// Zet een vak open onder de kop, en brengt de bezoeker erheen.

import type { Actiebasis, RekenActies, Vakcode } from './reken-acties.js';

export function openVak({ focus, wortel }: Actiebasis, doe: RekenActies, code: Vakcode): void {
  doe.vak = code;
  // Het menu ligt anders over het vak heen.
  wortel().querySelector('.menu')?.removeAttribute('open');
  focus(() => wortel().querySelector<HTMLElement>(`#${code}`)?.focus());
}
