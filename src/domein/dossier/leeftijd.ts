// Hoe oud iemand is op een kalenderdag, en wanneer iemand zo oud wordt. Kent geen klok: de dag is een argument.
// Wat een leeftijd betekent staat elders, zoals in toestemming.ts en in de regels van de ladder.

import { dag, datum as dagMaandOfJaar } from './vorm.js';

/** Leeftijd in hele jaren, van en tot en met: van een jaar of maand is niet bekend of de verjaardag al geweest is. */
export interface Leeftijd {
  readonly van: number;
  readonly tot: number;
}

/** Een kalenderdag die bestaat, zoals `2026-01-31`. */
export function isDag(waarde: unknown): waarde is string {
  return typeof waarde === 'string' && dag.patroon.test(waarde);
}

/** Een kalenderdag, of alleen een maand (`2026-01`) of een jaar (`2026`). */
export function isDatum(waarde: unknown): waarde is string {
  return typeof waarde === 'string' && dagMaandOfJaar.patroon.test(waarde);
}

/**
 * De leeftijd op een dag. `null` als zij niet bekend is: geen geldige geboortedatum of dag, of een geboorte na die dag.
 * In het jaar of de maand van de geboorte kan het kind er al zijn: dan is de leeftijd 0.
 */
export function leeftijdOp(geboren: string | null | undefined, datum: string): Leeftijd | null {
  if (!isDatum(geboren) || !isDag(datum)) return null;
  const tot = jaren(geboren, datum);
  return tot < 0 ? null : { van: Math.max(0, jaren(laatsteDag(geboren), datum)), tot };
}

/**
 * Wanneer iemand zoveel jaar wordt, even precies als `geboren` bekend is: wie van `2011-04` is, wordt 16 in `2027-04`.
 * Wie op 29 februari geboren is, wordt in een jaar zonder die dag ouder op 1 maart. Dat is een eigen keuze.
 */
export function wordtOp(geboren: string, leeftijd: number): string {
  const jaar = String(Number(geboren.slice(0, 4)) + leeftijd).padStart(4, '0');
  const verjaardag = jaar + geboren.slice(4);
  return isDatum(verjaardag) ? verjaardag : `${jaar}-03-01`;
}

// Van een jaar of maand telt de eerste dag, want een kort stuk tekst komt voor een langer dat ermee begint.
function jaren(geboren: string, datum: string): number {
  const nogNiet = datum.slice(5) < geboren.slice(5);
  return Number(datum.slice(0, 4)) - Number(geboren.slice(0, 4)) - (nogNiet ? 1 : 0);
}

function laatsteDag(datum: string): string {
  const maand = datum.length === 4 ? `${datum}-12` : datum;
  return [31, 30, 29, 28].map((dagnummer) => `${maand}-${dagnummer}`).find(isDag) ?? datum;
}
