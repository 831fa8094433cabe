// Verdeelt hele centen zo dat afgeronde delen optellen tot het afgeronde geheel (grootste resten).

import type { Centen, Rekenkunde } from './rekenkunde.js';

/** Meer dan twee keer wat een schatting er hooguit naast zit. Het bewijs: docs/beslissingen/0042. */
const RUIM = 2 ** -20;

/** Of een schatting dezelfde vloer heeft als het getal zelf. Een schatting van nul is nul. */
export function isZeker(schatting: number): boolean {
  const rest = schatting - Math.floor(schatting);
  return (rest > RUIM && rest < 1 - RUIM) || schatting === 0;
}

/**
 * Elk deel naar beneden op hele centen; de centen die dan ontbreken gaan naar de grootste resten, bij gelijke rest naar het laagste nummer.
 * @param van wat er verdeeld wordt; keer `factor` zijn het centen, die negatief mogen zijn en optellen tot wat op `totaal` is afgerond
 * @param totaal het geheel in hele centen
 */
export function verdeel<G>(k: Rekenkunde<G>, van: readonly G[], factor: G | number, totaal: Centen): Centen[] {
  const keer = k.getal(factor);
  const ongeveer = k.schat(keer, 1);
  const centen: Centen[] = [];
  const resten: number[] = [];
  let tekort = totaal;
  for (const deel of van) {
    const schatting = k.schat(deel, ongeveer);
    const cent = isZeker(schatting) ? Math.floor(schatting) : k.vloer(k.maal(deel, keer));
    centen.push(cent);
    // Bij de breuken is een cent een BigInt, en de rest dan `NaN`.
    resten.push(schatting - Number(cent as unknown));
    tekort -= cent;
  }
  const precies = (plek: number): G => k.min(k.maal(van[plek]!, keer), k.getal(centen[plek]!));
  for (; tekort > 0; tekort--) {
    let grootste = 0;
    for (let plek = 1; plek < resten.length; plek += 1) {
      // Zo klein wint nooit: van wie meer over heeft zijn er ten minste zoveel als er centen ontbreken.
      if (resten[plek]! < RUIM) continue;
      const verschil = resten[plek]! - resten[grootste]!;
      // Zo ver uit elkaar is de orde van twee resten zeker.
      if ((Math.abs(verschil) > RUIM ? verschil : k.vergelijk(precies(plek), precies(grootste))) > 0) grootste = plek;
    }
    // Wie een cent kreeg komt onder alle andere te staan.
    centen[grootste]!++;
    resten[grootste]!--;
  }
  return centen;
}
