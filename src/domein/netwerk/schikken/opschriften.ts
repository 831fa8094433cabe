// Wat er op de kaart zelf staat: de namen van ringen en sectoren, en in een lege sector de vraag wie daar nog bij hoort.

import { GEWOON, KLEINE_LETTER, type Maten } from './maten.js';
import { BOVEN, om, type Vak } from './meetkunde.js';
import type { Meet } from './namen.js';
import type { Beeld, Opschrift } from './opbouw.js';
import type { Ovaal } from './ovaal.js';
import type { Vast } from './veld.js';
import { type Boogdeel, boogmeter } from './verdeling.js';

/** Zoveel plaats houdt een lege sector vrij voor een knop met een vraag. */
const UITNODIGING = { breedte: 88, hoogte: 52 };
/** Een ovaal dat smaller is dan dit heeft kleinere uitnodigingen. */
const SMAL = 250;
const UITNODIGING_SMAL = { breedte: 72, hoogte: 44 };

/** Links van de naad, en anders rechts ervan. */
export function ringnaam(
  naam: string,
  buiten: number,
  ovaal: Ovaal,
  maten: Maten,
  beeld: Beeld,
  meet: Meet,
): readonly Opschrift[] {
  if (naam === '') return [];
  const breedte = meet(naam, { letter: KLEINE_LETTER, dikte: GEWOON }) + 14;
  const { x, y } = ovaal.punt(buiten, BOVEN);
  const af = maten.gatApart / 2 - 1;
  return [x + af - breedte, x - af]
    .filter((x0) => x0 >= 2 && x0 + breedte <= beeld.breedte - 2)
    .map((x0) => ({
      regels: [naam],
      letter: KLEINE_LETTER,
      regel: 18,
      vak: { x0, y0: y - 9, x1: x0 + breedte, y1: y + 9 },
    }));
}

/** Eerst midden in de boog, dan wat naar opzij. */
const OPZIJ = [0, 0.08, -0.08, 0.16, -0.16];

/** Helemaal in het eigen vak, zo ver mogelijk naar buiten eerst. */
export function plaatsenVoorVraag(ovaal: Ovaal, boog: Boogdeel): readonly Vak[] {
  const { breedte, hoogte } = ovaal.a < SMAL ? UITNODIGING_SMAL : UITNODIGING;
  const binnen = boogmeter(ovaal, boog);
  return Array.from({ length: 14 * OPZIJ.length }, (_, keer) => {
    const deel = 0.86 - 0.03 * Math.floor(keer / OPZIJ.length);
    const opzij = OPZIJ[keer % OPZIJ.length] ?? 0;
    const { x, y } = ovaal.punt(deel, (boog.van + boog.tot) / 2 + opzij * (boog.tot - boog.van));
    return { x0: x - breedte / 2, y0: y - hoogte / 2, x1: x + breedte / 2, y1: y + hoogte / 2 };
  }).filter(({ x0, y0, x1, y1 }) =>
    [x0, x1].every((x) => [y0, y1].every((y) => ovaal.deel(x, y) < 0.98 && binnen(x, y) > 2)),
  );
}

/** De naam van een sector volgt de rand: een rij kleine vakken die namen en figuren vrij laten. */
export function langsDeRand(ovaal: Ovaal, maten: Maten, boog: Boogdeel, breedte: number): readonly Vast[] {
  if (breedte === 0) return [];
  const breed = breedte + 4;
  const aantal = Math.ceil(breed / 12);
  const af = maten.sectorAf + maten.sectorLetter * 0.36;
  return Array.from({ length: aantal }, (_, index) => {
    const hoek = ovaal.hoekNa(boog.begin + boog.lengte / 2 - breed / 2 + ((index + 0.5) * breed) / aantal);
    const { x, y } = ovaal.punt(1, hoek);
    const haaks = ovaal.haaks(hoek);
    const vak = om(
      x + (Math.cos(hoek) / ovaal.a) * haaks * af,
      y + (Math.sin(hoek) / ovaal.b) * haaks * af,
      maten.sectorLetter * 0.56,
    );
    return { vak, soort: 'sector' as const };
  });
}
