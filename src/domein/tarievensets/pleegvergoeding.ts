// De hele tabel van de pleegvergoeding: per jaar de dagbedragen, de maandbedragen en de toeslag van artikel 5.2 lid 1 Regeling Jeugdwet.
// Gepubliceerde bedragen, niet nagerekend: het maandbedrag volgt niet altijd uit het dagbedrag (2025, 0 t/m 8 jaar).

import type { Leeftijdsgroep } from '../tarief/tarief-invoer.js';
import { PLEEGVERGOEDING_PER_DAG } from './pleegvergoeding-per-dag.js';

interface Basisbedrag {
  readonly perMaand: number;
  readonly perDag: number;
}

export interface PleegvergoedingJaar {
  readonly peiljaar: number;
  readonly bron: string;
  readonly datum: string;
  /** Euro per kind: maand- en dagbedrag. */
  readonly bedragen: Readonly<Record<Leeftijdsgroep, Basisbedrag>>;
  /** Toeslag van artikel 5.2 lid 1, euro per dag; bij een handicap (lid 2) is dit het hoogste bedrag. */
  readonly toeslagPerDag: number;
}

function jaar(peiljaar: number, perMaand: Readonly<Record<Leeftijdsgroep, number>>, toeslagPerDag: number) {
  const dagbedragen = PLEEGVERGOEDING_PER_DAG.filter((bedrag) => bedrag.peiljaar === peiljaar);
  const bedragen = dagbedragen.map(({ leeftijdsgroep, bedragPerDag }): [Leeftijdsgroep, Basisbedrag] => [
    leeftijdsgroep,
    { perMaand: perMaand[leeftijdsgroep], perDag: bedragPerDag },
  ]);
  return {
    peiljaar,
    bron: dagbedragen[0]?.herkomst.bron ?? '',
    datum: dagbedragen[0]?.herkomst.datum ?? '',
    bedragen: Object.fromEntries(bedragen) as Record<Leeftijdsgroep, Basisbedrag>,
    toeslagPerDag,
  };
}

export const PLEEGVERGOEDING: readonly PleegvergoedingJaar[] = [
  jaar(2024, { '0-8': 709, '9-11': 719, '12-15': 783, '16-17': 864, '18+': 873 }, 4.65),
  jaar(2025, { '0-8': 736, '9-11': 745, '12-15': 812, '16-17': 896, '18+': 905 }, 4.82),
  jaar(2026, { '0-8': 757, '9-11': 767, '12-15': 835, '16-17': 922, '18+': 931 }, 4.96),
];
