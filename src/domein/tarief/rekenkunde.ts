// Waarin de som rekent. Zij staat één keer beschreven (som.ts, bereken-tarief.ts, verdeel.ts), in getallen van een soort `G`: breuken van BigInts,
// die altijd kunnen (hieronder), of dubbele doubles met een foutgrens, die snel zijn en soms niet weten (dubbel.ts).

import { type Breuk, breuk, deel, euros, maal, min, naarGetal, plus, vergelijk, vloer } from '../exact.js';

/**
 * Hele centen. Bij de breuken zijn het BigInts, omdat een bedrag zo groot kan zijn als de invoer wil: daarom alleen optellen, aftrekken, `++`, `--` en
 * vergelijken, en rekenen met iets anders gaat door `getal`.
 */
export type Centen = number;

/** Een gewoon getal telt overal als het decimale getal dat er staat. */
export interface Rekenkunde<G> {
  plus(a: G | number, b: G | number): G;
  min(a: G | number, b: G | number): G;
  maal(a: G | number, b: G | number): G;
  /** `b` is groter dan nul. */
  deel(a: G | number, b: G | number): G;
  /** Kleiner dan nul, nul of groter dan nul: de orde van `a` en `b`. */
  vergelijk(a: G, b: G | number): number;
  /** Het grootste gehele getal dat niet groter is. */
  vloer(a: G): Centen;
  /** `a · keer` als gewoon getal: hooguit een deel 2⁻⁵² naast `a`, en onder 2²⁶; `NaN` wie dat niet weet. */
  schat(a: G, keer: number): number;
  /** Een getal of hele centen, om mee te rekenen. */
  getal(getal: G | Centen): G;
  /** De dichtstbijzijnde double. */
  naar(a: G): number;
  /** Hele centen als bedrag in euro's. */
  euros(centen: Centen): number;
}

export const EXACT: Rekenkunde<Breuk> = {
  plus,
  min,
  maal,
  deel,
  vergelijk,
  vloer: vloer as unknown as (a: Breuk) => Centen,
  schat: () => Number.NaN,
  getal: (getal) => (typeof getal === 'bigint' ? { t: getal, n: 1n } : breuk(getal)),
  naar: naarGetal,
  euros: (centen) => euros(centen as unknown as bigint),
};
