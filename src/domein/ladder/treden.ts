// De treden van de ladder, in volgorde van nabijheid tot thuis: waar een kind woont, wie er zorgt, de hulpvorm van het CBS en waar
// het staat. Geen roltrap en geen advies: welke plek past hangt af van kind en gezin. Hoe een trede heet staat in src/teksten.

import type { Code, TREDECODES, VARIANTEN } from '../dossier/codes.js';

export type Tredecode = Code<typeof TREDECODES>;

export interface Bron {
  /** Het artikel waarop de trede rust. `null`: geen jeugdhulp volgens de wet, of de bron noemt er geen. */
  readonly grondslag: string | null;
  readonly publicatie: string;
  /** Van een publicatie de dag van verschijnen, van een wet de stand die gelezen is. `null`: de publicatie noemt geen datum. */
  readonly datum: string | null;
}

export interface Trede {
  readonly code: Tredecode;
  readonly wonen: 'thuis' | 'elders';
  /** Wie er voor het kind zorgt, of het gezin erbij helpt. */
  readonly wie: 'netwerk' | 'vrijwilliger' | 'pleegouder' | 'professional';
  /** De code van het CBS, of de eerste en laatste van een reeks. `null`: geen jeugdhulp. Bron: `HULPVORM_BRON`. */
  readonly hulpvorm: string | null;
  readonly bron: Bron;
}

export const HULPVORM_BRON = 'Regeling Jeugdwet, bijlage 2 (Informatieprotocol v7)';

const zoThuis: Bron = { grondslag: null, publicatie: 'Zo thuis mogelijk opgroeien', datum: '2019-09-25' };
const raadsleden = (grondslag: string | null): Bron => ({
  grondslag,
  publicatie: 'Jeugdhulp zo thuis mogelijk',
  datum: null,
});
const wet = (grondslag: string): Bron => ({ grondslag, publicatie: 'BWBR0034925', datum: '2026-01-01' });

export const TREDEN: readonly Trede[] = [
  { code: 'thuis', wonen: 'thuis', wie: 'netwerk', hulpvorm: null, bron: zoThuis },
  // De publicatie wijst naar de Jeugdwet, maar noemt geen artikel.
  { code: 'thuis-ambulant', wonen: 'thuis', wie: 'professional', hulpvorm: '02–04', bron: raadsleden('Jeugdwet') },
  { code: 'steungezin', wonen: 'thuis', wie: 'vrijwilliger', hulpvorm: null, bron: raadsleden(null) },
  {
    code: 'netwerkpleegzorg',
    wonen: 'elders',
    wie: 'pleegouder',
    hulpvorm: '11',
    bron: wet('Jeugdwet 2.3 lid 6, 5.1'),
  },
  {
    code: 'bestandspleegzorg',
    wonen: 'elders',
    wie: 'pleegouder',
    hulpvorm: '11',
    bron: wet('Jeugdwet 2.3 lid 6, 5.1'),
  },
  { code: 'gezinshuis', wonen: 'elders', wie: 'professional', hulpvorm: '12', bron: wet('Jeugdwet 2.3 lid 6') },
  { code: 'residentieel', wonen: 'elders', wie: 'professional', hulpvorm: '14', bron: wet('Jeugdwet 2.3 lid 6') },
  {
    code: 'jeugdzorgplus',
    wonen: 'elders',
    wie: 'professional',
    hulpvorm: '13',
    bron: wet('Jeugdwet 2.3 lid 6, 6.1.2, 6.2.9'),
  },
];

/** Waar respijtzorg naast kan staan, zodat kind en gezin op adem komen: een stap opzij, geen trede ("Zo thuis mogelijk opgroeien"). */
export const RESPIJT_BIJ: readonly Tredecode[] = [
  'thuis',
  'thuis-ambulant',
  'netwerkpleegzorg',
  'bestandspleegzorg',
  'gezinshuis',
];

const PLEEGZORG = ['hulpverlening', 'opvoeding'] as const;

/** De treden met varianten, en welke. */
export const VARIANTEN_BIJ: Readonly<Partial<Record<Tredecode, readonly Code<typeof VARIANTEN>[]>>> = {
  steungezin: ['steungezin', 'buurtgezin', 'meeleefgezin'],
  netwerkpleegzorg: PLEEGZORG,
  bestandspleegzorg: PLEEGZORG,
};
