// Zet heel veel mensen vlot neer: gelijk verdeeld over hun vak, zonder te zoeken. Voor kaarten waar geen naam bij iedereen past.

import { zetNamen } from './aanwijzen.js';
import { type Cel, plekkenIn } from './plekken.js';
import { type Figuur, type Veld, zet } from './veld.js';

export function zetVlot(veld: Veld): void {
  const cellen = new Map<Cel, Figuur[]>();
  for (const figuur of veld.figuren) {
    if (figuur.stand) continue;
    const leden = cellen.get(figuur.cel);
    if (leden) leden.push(figuur);
    else cellen.set(figuur.cel, [figuur]);
  }
  for (const [cel, leden] of cellen) {
    let plekken = leden[0]?.plekken ?? [];
    for (let fijn = 2; plekken.length < leden.length && fijn <= 8; fijn *= 2)
      plekken = plekkenIn(veld.ovaal, veld.maten, cel, veld, fijn);
    leden.forEach((figuur, index) => {
      const plek = plekken[Math.floor(((index + 0.5) * plekken.length) / leden.length)];
      if (plek) figuur.stand = zet(veld, figuur, plek, null);
    });
  }
  zetNamen(veld);
}
