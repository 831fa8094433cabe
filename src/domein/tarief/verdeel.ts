// Verdeelt hele centen zo dat afgeronde delen optellen tot het afgeronde geheel (grootste resten).

import type { Centen, Rekenkunde } from './rekenkunde.js';

/**
 * Elk deel naar beneden op hele centen; de centen die dan ontbreken gaan naar de grootste resten, bij gelijke rest naar het laagste nummer.
 * @param van wat er verdeeld wordt; keer `factor` zijn het centen, die negatief mogen zijn en optellen tot wat op `totaal` is afgerond
 * @param totaal het geheel in hele centen
 */
export function verdeel<G>(k: Rekenkunde<G>, van: readonly G[], factor: G | number, totaal: Centen): Centen[] {
  const delen = van.map((deel) => k.maal(deel, factor));
  const centen: Centen[] = [];
  const resten: number[] = [];
  let tekort = totaal;
  for (const deel of delen) {
    const cent = k.vloer(deel);
    centen.push(cent);
    resten.push(k.rest(deel, cent));
    tekort -= cent;
  }
  const precies = (plek: number): G => k.min(delen[plek]!, k.getal(centen[plek]!));
  for (; tekort > 0; tekort--) {
    let grootste = 0;
    for (let plek = 1; plek < resten.length; plek += 1) {
      // Een rest is alleen nul als het deel heel is; die gaat nooit vóór een deel dat nog een cent kan krijgen.
      if (resten[plek] === 0 && resten[grootste]! >= 0) continue;
      const verschil = resten[plek]! - resten[grootste]!;
      // Zo ver uit elkaar is de orde van twee resten zeker.
      if ((Math.abs(verschil) > 2 ** -40 ? verschil : k.vergelijk(precies(plek), precies(grootste))) > 0)
        grootste = plek;
    }
    // Wie een cent kreeg komt onder alle andere te staan.
    centen[grootste]!++;
    resten[grootste]!--;
  }
  return centen;
}
