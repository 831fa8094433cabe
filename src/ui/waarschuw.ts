// Eén melding per fout van de pagina: genoeg voor wie hem bouwt, geen ruis voor wie hem bezoekt.

const gemeld = new WeakMap<object, Set<string>>();

/**
 * Waarschuwt in de console, per element, code en sleutel één keer: `[zo-thuis] netwerk-kaart: keuze-onbekend (value) /personen/0/ring`.
 * docs/meldingen-in-de-console.md legt de codes uit.
 * @param sleutel de eigenschap of het attribuut waar het om gaat; nooit gegevens van de pagina, want een console wordt meegelezen en bewaard
 * @param pad de plek daarbinnen als JSON-pointer, alleen met sleutels die van ons zijn
 */
export function waarschuwEenmaal(wie: Element, code: string, sleutel: string, pad = ''): void {
  if (isNieuw(wie, `${code} ${sleutel}`)) schrijf(wie.localName, `${code} (${sleutel})${pad && ` ${pad}`}`);
}

/** Hetzelfde voor een script dat twee keer op de pagina staat: één keer per pagina, met beide versies. */
export function waarschuwDubbel(tag: string, eerste: string, tweede: string): void {
  const code = 'dubbel-geladen';
  if (isNieuw(customElements, code)) schrijf(tag, `${code} (versie ${eerste} blijft, versie ${tweede} telt niet)`);
}

function isNieuw(wie: object, melding: string): boolean {
  const meldingen = gemeld.get(wie) ?? new Set();
  if (meldingen.has(melding)) return false;
  gemeld.set(wie, meldingen.add(melding));
  return true;
}

function schrijf(tag: string, melding: string): void {
  console.warn(`[zo-thuis] ${tag}: ${melding}`);
}
