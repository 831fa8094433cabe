// Basisbedragen pleegvergoeding per leeftijd: Regeling Jeugdwet (BWBR0036007), bijlage 1, met de toeslag van artikel 5.2 lid 1.
// Gepubliceerde bedragen, niet nagerekend: het maandbedrag volgt niet altijd uit het dagbedrag (2025, 0 t/m 8 jaar).
// De pleegvergoeding geldt wettelijk voor pleegouders; haar gebruiken voor bouwsteen 5 is een keuze.

import type { Herkomst, Leeftijdsgroep } from '../tarief/tarief-invoer.js';
import type { Verzorgingsbedrag } from '../tarief/tarievenset.js';

export interface PleegvergoedingJaar {
  readonly peiljaar: number;
  readonly bron: string;
  readonly datum: string;
  /** Euro per kind: maand- en dagbedrag. */
  readonly bedragen: Readonly<Record<Leeftijdsgroep, { readonly perMaand: number; readonly perDag: number }>>;
  /** Toeslag van artikel 5.2 lid 1, euro per dag; bij een handicap (lid 2) is dit het hoogste bedrag. */
  readonly toeslagPerDag: number;
}

const rij = (perMaand: number, perDag: number): { readonly perMaand: number; readonly perDag: number } => ({ perMaand, perDag });

export const PLEEGVERGOEDING: readonly PleegvergoedingJaar[] = [
  {
    peiljaar: 2024,
    bron: 'Regeling Jeugdwet, bijlage 1 (Stcrt. 2023, 31554)',
    datum: '2024-01-01',
    bedragen: { '0-8': rij(709, 23.32), '9-11': rij(719, 23.63), '12-15': rij(783, 25.73), '16-17': rij(864, 28.41), '18+': rij(873, 28.7) },
    toeslagPerDag: 4.65,
  },
  {
    peiljaar: 2025,
    bron: 'Regeling Jeugdwet, bijlage 1 (wetten.overheid.nl, BWBR0036007)',
    datum: '2025-01-01',
    bedragen: { '0-8': rij(736, 24.18), '9-11': rij(745, 24.5), '12-15': rij(812, 26.68), '16-17': rij(896, 29.46), '18+': rij(905, 29.76) },
    toeslagPerDag: 4.82,
  },
  {
    peiljaar: 2026,
    bron: 'Regeling Jeugdwet, bijlage 1 (wetten.overheid.nl, BWBR0036007)',
    datum: '2026-01-01',
    bedragen: { '0-8': rij(757, 24.88), '9-11': rij(767, 25.21), '12-15': rij(835, 27.45), '16-17': rij(922, 30.31), '18+': rij(931, 30.62) },
    toeslagPerDag: 4.96,
  },
];

/** De pleegvergoeding als verzorgingsbedragen van een tarievenset. */
export const PLEEGVERGOEDING_ALS_VERZORGING: readonly Verzorgingsbedrag[] = PLEEGVERGOEDING.flatMap(
  ({ peiljaar, bron, datum, bedragen }) => {
    const herkomst: Herkomst = { status: 'officieel', bron, peiljaar, datum };
    return Object.entries(bedragen).map(([leeftijdsgroep, { perDag }]) => ({
      peiljaar,
      leeftijdsgroep: leeftijdsgroep as Leeftijdsgroep,
      bedragPerDag: perDag,
      herkomst,
    }));
  },
);
