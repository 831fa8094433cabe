// Brengt de bezoeker naar een veld, ook als het in een dichte uitklapper staat.

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
