// Eén melding per fout van de pagina: genoeg voor wie hem bouwt, geen ruis voor wie hem bezoekt.

const gemeld = new WeakMap<object, Set<string>>();

/**
 * Waarschuwt in de console, per object en code één keer. De README legt de codes uit.
 * @param waar welke eigenschap het betreft; nooit gegevens van de pagina, want een console wordt meegelezen en bewaard
 */
export function waarschuwEenmaal(wie: object, code: string, waar: string): void {
  const codes = gemeld.get(wie) ?? new Set();
  if (codes.has(code)) return;
  gemeld.set(wie, codes.add(code));
  console.warn(`[zo-thuis] ${code}: ${waar}`);
}
