// Verdeelt het ovaal: hoe dik elke ring is en hoe breed de boog van elke sector. Wie meer mensen heeft krijgt meer, en niemand minder dan zijn naam.

import type { Maten } from './maten.js';
import { type Punt } from './meetkunde.js';
import type { Ovaal } from './ovaal.js';

/** Wat een mens op de kaart aan ruimte vraagt. */
export interface Vraag {
  readonly ring: number | null;
  readonly sector: string | null;
  /** De naam (nul als die er niet is) en de figuur. */
  readonly breedte: number;
  readonly hoogte: number;
  readonly straal: number;
}
/** Een ring loopt van `binnen` tot `buiten`, in delen van de weg naar de rand. */
export interface Ringdeel {
  readonly code: number;
  readonly binnen: number;
  readonly buiten: number;
}
export interface Boogdeel {
  readonly sector: string | null;
  /** De hoeken waartussen de boog ligt; `tot` is altijd groter dan `van`. */
  readonly van: number;
  readonly tot: number;
  /** Zo lang is hij langs de rand, en zo lang moet hij minstens zijn. */
  readonly lengte: number;
  readonly nodig: number;
  /** Zoveel pixels langs de rand na recht omhoog begint hij. */
  readonly begin: number;
}
export interface Verdeling {
  readonly ringen: readonly Ringdeel[];
  readonly bogen: readonly Boogdeel[];
}
export interface Sectorwens {
  readonly sector: string | null;
  /** De breedte van de naam; nul zonder naam. */
  readonly naam: number;
  /** Staat met een bredere voeg los van de andere. */
  readonly apart: boolean;
}

// Waar de ringen ophouden: de eerste verdeling waarin iedereen past, anders die waarin het minst tekort is.
const RINGGRENZEN: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [[]],
  2: [[0.66], [0.56], [0.76], [0.48], [0.84]],
  3: [
    [0.56, 0.8],
    [0.6, 0.82],
    [0.52, 0.76],
    [0.5, 0.8],
    [0.66, 0.84],
    [0.46, 0.72],
    [0.44, 0.78],
    [0.72, 0.87],
    [0.42, 0.68],
    [0.54, 0.87],
    [0.38, 0.62],
    [0.8, 0.9],
    [0.4, 0.86],
  ],
};
const ROND_NAAM = 22;

export function verdeel(
  ovaal: Ovaal,
  maten: Maten,
  ringcodes: readonly number[],
  sectoren: readonly Sectorwens[],
  vragen: readonly Vraag[],
): Verdeling {
  const perVak = new Map<string, Vraag[]>();
  for (const vraag of vragen) {
    const sleutel = vakSleutel(vraag.ring, vraag.sector);
    const rij = perVak.get(sleutel);
    if (rij) rij.push(vraag);
    else perVak.set(sleutel, [vraag]);
  }
  const gaten = sectoren.map((wens, index) => {
    if (sectoren.length === 1) return maten.gat;
    return wens.apart || sectoren.at(index - 1)?.apart ? maten.gatApart : maten.gat;
  });
  const ruimte = ovaal.omtrek - gaten.reduce((som, gat) => som + gat, 0);
  const leeg = sectoren.map(({ sector }) => !ringcodes.some((ring) => perVak.has(vakSleutel(ring, sector))));
  const wens = sectoren.map(({ naam }, index) =>
    Math.max(leeg[index] ? maten.legeBoog : maten.kleinsteBoog, naam && naam + ROND_NAAM),
  );
  // Met heel veel sectoren past niet elke naam; dan houdt ieder naar verhouding iets over.
  const krap = Math.min(1, (0.75 * ruimte) / wens.reduce((som, boog) => som + boog, 0));
  const minst = wens.map((boog) => boog * krap);
  let beste: { ringen: readonly Ringdeel[]; nodig: readonly number[]; som: number } | null = null;
  for (const grenzen of RINGGRENZEN[ringcodes.length] ?? [[]]) {
    const ringen = ringcodes.map((code, index) => ({
      code,
      binnen: index === 0 ? 0 : (grenzen[index - 1] ?? 0),
      buiten: grenzen[index] ?? 1,
    }));
    const nodig = sectoren.map(({ sector }, index) =>
      Math.max(
        minst[index] ?? 0,
        ...ringen.map((ring) => boogVoor(ovaal, maten, ring, perVak.get(vakSleutel(ring.code, sector)))),
      ),
    );
    const som = nodig.reduce((totaal, boog) => totaal + boog, 0);
    if (!beste || som < beste.som) beste = { ringen, nodig, som };
    if (som <= ruimte) break;
  }
  const { ringen, nodig } = beste ?? { ringen: [], nodig: [] };
  return { ringen, bogen: legBogen(ovaal, sectoren, gaten, ruimte, nodig, minst) };
}

export const vakSleutel = (ring: number | null, sector: string | null): string => JSON.stringify([ring, sector]);

// Hoe lang de boog langs de rand moet zijn voor wie er in deze ring staat.
function boogVoor(ovaal: Ovaal, maten: Maten, { binnen, buiten }: Ringdeel, hier: readonly Vraag[] = []): number {
  if (hier.length === 0) return 0;
  const gemiddeld = (ovaal.a + ovaal.b) / 2;
  const lucht = maten.trap < 2 ? 10 : 6;
  const vanaf = Math.max(binnen, maten.midden / gemiddeld);
  const dikte = Math.max(0.02, buiten - vanaf) * gemiddeld;
  const halverwege = (vanaf + buiten) / 2;
  let som = 0;
  let breedst = 0;
  for (const { breedte, hoogte, straal } of hier) {
    const breed = Math.max(breedte, 2 * straal) + lucht;
    som += breed * (2 * straal + hoogte + lucht);
    breedst = Math.max(breedst, breed);
  }
  return Math.max(((hier.length > 1 ? maten.pakking : 1) * som) / dikte / halverwege, breedst / halverwege);
}

function legBogen(
  ovaal: Ovaal,
  sectoren: readonly Sectorwens[],
  gaten: readonly number[],
  ruimte: number,
  nodig: readonly number[],
  minst: readonly number[],
): readonly Boogdeel[] {
  const som = nodig.reduce((totaal, boog) => totaal + boog, 0);
  // Is er over, dan krijgt wie meer nodig heeft ook meer van de rest. Is er tekort, dan houdt ieder zijn minimum.
  const gewichten = som <= ruimte ? nodig.map((boog) => boog ** 0.75) : nodig.map((boog, i) => boog - (minst[i] ?? 0));
  const basis = som <= ruimte ? nodig : minst;
  const over = ruimte - basis.reduce((totaal, boog) => totaal + boog, 0);
  const gewogen = gewichten.reduce((totaal, gewicht) => totaal + gewicht, 0);
  let lengte = (gaten[0] ?? 0) / 2;
  return sectoren.map(({ sector }, index) => {
    const deel = gewogen > 0 ? (gewichten[index] ?? 0) / gewogen : 1 / sectoren.length;
    const krijgt = Math.max(1, (basis[index] ?? 0) + over * deel);
    const van = ovaal.hoekNa(lengte);
    const tot = Math.max(ovaal.hoekNa(lengte + krijgt), van + 1e-6);
    const begin = lengte;
    lengte += krijgt + (gaten[(index + 1) % gaten.length] ?? 0);
    return { sector, van, tot, lengte: krijgt, nodig: nodig[index] ?? 0, begin };
  });
}

/** Hoe ver een punt binnen de kanten van deze boog ligt; negatief erbuiten. */
export function boogmeter(ovaal: Ovaal, { van, tot }: Pick<Boogdeel, 'van' | 'tot'>): (x: number, y: number) => number {
  if (tot - van > 2 * Math.PI - 1e-6) return () => Infinity;
  const kant = (hoek: number): Punt => {
    const x = ovaal.a * Math.cos(hoek);
    const y = ovaal.b * Math.sin(hoek);
    const lang = Math.hypot(x, y) || 1;
    return { x: x / lang, y: y / lang };
  };
  const begin = kant(van);
  const eind = kant(tot);
  const wijd = tot - van > Math.PI;
  return (x, y) => {
    const dx = x - ovaal.x;
    const dy = y - ovaal.y;
    const vanBegin = begin.x * dy - begin.y * dx;
    const vanEind = dx * eind.y - dy * eind.x;
    const erin = wijd ? vanBegin >= 0 || vanEind >= 0 : vanBegin >= 0 && vanEind >= 0;
    // Ligt het punt achter het midden, dan is het midden het dichtst bij.
    const totBegin = begin.x * dx + begin.y * dy > 0 ? Math.abs(vanBegin) : Math.hypot(dx, dy);
    const totEind = eind.x * dx + eind.y * dy > 0 ? Math.abs(vanEind) : Math.hypot(dx, dy);
    return erin ? Math.min(totBegin, totEind) : -Math.min(totBegin, totEind);
  };
}
