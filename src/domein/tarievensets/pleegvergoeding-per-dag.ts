// Basisbedragen pleegvergoeding per dag: Regeling Jeugdwet (BWBR0036007), bijlage 1. Maandbedragen en toeslag: pleegvergoeding.ts.
// De pleegvergoeding geldt wettelijk voor pleegouders; haar gebruiken voor bouwsteen 5 is een keuze.

import type { Verzorgingsbedrag } from '../tarief/tarievenset.js';
import { LEEFTIJDSGROEPEN } from '../tarief/invoer-vorm.js';

const jaar = (peiljaar: number, vindplaats: string, ...bedragen: readonly number[]): Verzorgingsbedrag[] => {
  const bron = `Regeling Jeugdwet, bijlage 1 (${vindplaats})`;
  return LEEFTIJDSGROEPEN.map((leeftijdsgroep, index) => ({
    peiljaar,
    leeftijdsgroep,
    bedragPerDag: bedragen[index] ?? Number.NaN,
    herkomst: { status: 'officieel', bron, peiljaar, datum: `${peiljaar}-01-01` },
  }));
};

// Van jong naar oud: 0 t/m 8, 9 t/m 11, 12 t/m 15, 16 en 17, 18 jaar en ouder.
export const PLEEGVERGOEDING_PER_DAG: readonly Verzorgingsbedrag[] = [
  ...jaar(2024, 'Stcrt. 2023, 31554', 23.32, 23.63, 25.73, 28.41, 28.7),
  ...jaar(2025, 'wetten.overheid.nl', 24.18, 24.5, 26.68, 29.46, 29.76),
  ...jaar(2026, 'wetten.overheid.nl', 24.88, 25.21, 27.45, 30.31, 30.62),
];
