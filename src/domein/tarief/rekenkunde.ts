// Waarin de som rekent. Zij staat één keer beschreven (som.ts, bereken-tarief.ts, verdeel.ts), in getallen van een soort `G`: breuken van BigInts,
// die altijd kunnen (hieronder), of dubbele doubles met een foutgrens, die snel zijn en soms niet weten (dubbel.ts).

import { type Breuk, deel, maal, min, naarGetal, plus, vergelijk, vloer } from '../exact.js';

/** Een gewoon getal telt overal als het decimale getal dat er staat. */
export interface Rekenkunde<G> {
  plus(a: G | number, b: G | number): G;
  min(a: G | number, b: G | number): G;
  maal(a: G | number, b: G | number, c?: G | number): G;
  /** `b` is niet nul. */
  deel(a: G | number, b: G | number): G;
  /** Kleiner dan nul, nul of groter dan nul: de orde van `a` en `b`. */
  vergelijk(a: G, b: G | number): number;
  /** Het grootste gehele getal dat niet groter is. */
  vloer(a: G): G;
  /** De dichtstbijzijnde double. */
  naar(a: G): number;
  /** Hele centen als bedrag in euro's. */
  euros(centen: G): number;
}

export const EXACT: Rekenkunde<Breuk> = {
  plus,
  min,
  maal,
  deel,
  vergelijk,
  vloer,
  naar: naarGetal,
  euros: (centen) => naarGetal(deel(centen, 100)),
};
