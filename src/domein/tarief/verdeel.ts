// Verdeelt hele centen zo dat afgeronde delen optellen tot het afgeronde geheel (grootste resten).

import type { Rekenkunde } from './rekenkunde.js';

/**
 * Elk deel naar beneden op hele centen; de centen die dan ontbreken gaan naar de grootste resten, bij gelijke rest naar het laagste nummer.
 * @param delen centen; mogen negatief zijn
 * @param totaal het geheel in hele centen
 */
export function verdeel<G>({ vloer, min, plus, vergelijk }: Rekenkunde<G>, delen: readonly G[], totaal: G): G[] {
  const centen = delen.map((deel) => vloer(deel));
  const resten = delen.map((deel, plek) => min(deel, centen[plek]!));
  let tekort = totaal;
  for (const bedrag of centen) tekort = min(tekort, bedrag);
  for (; vergelijk(tekort, 0) > 0; tekort = min(tekort, 1)) {
    let grootste = 0;
    for (let plek = 1; plek < resten.length; plek += 1) {
      if (vergelijk(resten[plek]!, resten[grootste]!) > 0) grootste = plek;
    }
    // Wie een cent kreeg komt onder alle andere te staan.
    resten[grootste] = min(resten[grootste]!, 1);
    centen[grootste] = plus(centen[grootste]!, 1);
  }
  return centen;
}
