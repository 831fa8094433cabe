// Verdeelt hele centen zo dat afgeronde delen optellen tot het afgeronde geheel (grootste resten).

import { type Breuk, gelijknamig, vloer } from '../exact.js';

/**
 * Elk deel naar beneden op hele centen; de centen die dan ontbreken gaan naar de grootste resten, bij gelijke rest naar het laagste nummer.
 * @param delen euro's; mogen negatief zijn
 * @param totaal het geheel in centen
 */
export function verdeel(delen: readonly Breuk[], totaal: bigint): bigint[] {
  let tekort = totaal;
  // Onder één noemer zijn de resten gehele getallen, en dus zo te vergelijken.
  const regels = gelijknamig(delen).map(({ t, n }) => {
    const [centen, rest] = vloer(t * 100n, n);
    tekort -= centen;
    return { centen, rest };
  });
  // `sort` laat gelijken op hun plaats staan.
  const volgorde = [...regels].sort((a, b) => (a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : 0));
  for (const regel of volgorde.slice(0, Number(tekort))) regel.centen += 1n;
  return regels.map(({ centen }) => centen);
}
