// Verdeelt hele centen zo dat afgeronde delen optellen tot het afgeronde geheel (grootste resten).

import { type Breuk, deel, maal, vloer } from '../exact.js';

const REST_BITS = 64n;

/**
 * Elk deel naar beneden op hele centen; de centen die dan ontbreken gaan naar de grootste resten, bij gelijke rest naar het laagste nummer.
 * @param delen euro's; mogen negatief zijn
 * @param totaal het geheel in centen
 */
export function verdeel(delen: readonly Breuk[], totaal: bigint): bigint[] {
  const centen: bigint[] = [];
  const resten: { index: number; grof: bigint; deel: Breuk }[] = [];
  let verdeeld = 0n;
  delen.forEach((deel, index) => {
    // Eén deling geeft de centen én de eerste 64 bits van de rest; dat beslist bijna altijd al.
    const fijn = vloer((deel.t * 100n) << REST_BITS, deel.n);
    const heel = fijn >> REST_BITS;
    centen.push(heel);
    verdeeld += heel;
    resten.push({ index, grof: fijn - (heel << REST_BITS), deel });
  });
  resten.sort((a, b) => (a.grof !== b.grof ? (a.grof > b.grof ? -1 : 1) : exactVerschil(a.deel, b.deel) || a.index - b.index));
  for (const { index } of resten.slice(0, Number(totaal - verdeeld))) centen[index] = (centen[index] ?? 0n) + 1n;
  return centen;
}

// Kleiner dan nul als de rest van `a` groter is.
function exactVerschil(a: Breuk, b: Breuk): number {
  const restA = a.t * 100n - vloer(a.t * 100n, a.n) * a.n;
  const restB = b.t * 100n - vloer(b.t * 100n, b.n) * b.n;
  const verschil = restB * a.n - restA * b.n;
  return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
}

/** Spreidt centen over delen naar verhouding van hun gewicht, met dezelfde regel; `undefined` als alle gewichten nul zijn. */
export function spreid(centen: bigint, gewichten: readonly Breuk[], totaalgewicht: Breuk): bigint[] | undefined {
  if (totaalgewicht.t === 0n) return undefined;
  const bedrag: Breuk = { t: centen, n: 100n };
  return verdeel(
    gewichten.map((gewicht) => deel(maal(bedrag, gewicht), totaalgewicht)),
    centen,
  );
}
