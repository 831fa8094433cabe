// Brengt de bezoeker naar een veld, ook als het in een dichte uitklapper staat.

/**
 * Wat geen eigen veld heeft (een blok dat er niet is, een leeftijd) wijst naar het eerste veld in de buurt.
 * @param terugval waar anders naartoe: het eerste veld daarin
 * @returns of er een plek was
 */
export function springNaar(wortel: ParentNode, id: string, terugval?: string): boolean {
  const eerste = (begin: string): HTMLElement | null => wortel.querySelector<HTMLElement>(`[data-pad][id^=${begin}]`);
  const eigen = wortel.querySelector<HTMLElement>(`#${id}`);
  const element =
    eigen ??
    (terugval
      ? (eerste(id) ?? eerste(id.replace(/-[^-]*$/, '')) ?? wortel.querySelector<HTMLElement>(`${terugval} [data-pad]`))
      : null);
  if (!element) return false;
  for (let ouder = element.parentElement; ouder; ouder = ouder.parentElement) {
    if (ouder instanceof HTMLDetailsElement) ouder.open = true;
  }
  element.focus();
  // Het label hoort mee in beeld, niet alleen het invoervak.
  (element.closest('.veld, .rij') ?? element).scrollIntoView?.({ block: 'center' });
  return true;
}
