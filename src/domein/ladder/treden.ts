// De treden van de ladder, in volgorde van nabijheid tot thuis: waar een kind woont, wie er zorgt, de hulpvorm van het CBS en wat de wet
// erover zegt. Geen roltrap en geen advies: welke plek past hangt af van kind en gezin. Hoe een trede heet staat in src/teksten.

import { noemBronnen, type Vindplaats, WET_GELEZEN } from '../bronnen.js';
import { bevries } from '../kopie.js';
import type { Tredecode, Variant } from './kenmerken.js';

export interface Tredebron {
  /** De artikelen die over deze trede gaan, ook als zij juist een andere trede voor laten gaan. `null`: de bron noemt er geen. */
  readonly grondslag: string | null;
  readonly publicatie: string;
  /** Van een publicatie de dag van verschijnen, van een wet de dag waarop de gelezen tekst ging gelden. `null`: de publicatie noemt geen datum. */
  readonly datum: string | null;
}

/** Wat de wet over een trede zegt, als code. */
export type Wetscode =
  /** Bij wonen ergens anders gaat een pleegouder of gezinshuis voor. */
  | 'gezin-eerst'
  /** Alleen als een gezin redelijkerwijs niet kan of aantoonbaar niet in het belang van de jeugdige is. */
  | 'alleen-als-gezin-niet-past'
  | 'eisen-pleegouder'
  | 'dertien-weken-voor-wie-al-zorgt'
  | 'pleegouder-stemt-in-met-eigen-rol'
  | 'na-18-loopt-door'
  | 'machtiging-voorwaarden'
  | 'machtiging-onder-18'
  | 'machtiging-na-18'
  | 'gekwalificeerde-gedragswetenschapper'
  | 'rechter-biedt-familiegroepsplan'
  | 'advocaat'
  | 'plan-binnen-zes-weken'
  | 'bijstand-bij-het-plan'
  | 'overleg-met-familie-en-naasten'
  | 'evaluatie-vier-weken-twee-maanden'
  /** Bij een variant: wie geen pleegcontract heeft, is geen pleegouder. */
  | 'geen-pleegzorg'
  | 'geen-pleegvergoeding'
  | 'geen-begeleiding';

export interface Wetspunt {
  readonly code: Wetscode;
  readonly gronden: readonly Vindplaats[];
  /** Staat er zo niet: wij leiden het af uit deze artikelen. Het scherm zegt dat, en laat een jurist meekijken. */
  readonly afgeleid?: true;
}

export interface Trede {
  readonly code: Tredecode;
  readonly wonen: 'thuis' | 'elders';
  /** Wie er voor het kind zorgt, of het gezin erbij helpt. */
  readonly wie: 'netwerk' | 'vrijwilliger' | 'pleegouder' | 'professional';
  /** De code van het CBS, of de eerste en laatste van een reeks. `null`: geen jeugdhulp. Bron: `HULPVORM_BRON`. */
  readonly hulpvorm: string | null;
  readonly bron: Tredebron;
  readonly wet: readonly Wetspunt[];
}

export const HULPVORM_BRON: Vindplaats = 'Regeling Jeugdwet, bijlage 2 (Informatieprotocol v7)';

const punt = (code: Wetscode, ...gronden: readonly Vindplaats[]): Wetspunt => ({ code, gronden });
const afgeleid = (code: Wetscode, ...gronden: readonly Vindplaats[]): Wetspunt => ({ code, gronden, afgeleid: true });

const zoThuis: Tredebron = { grondslag: null, publicatie: 'Zo thuis mogelijk opgroeien', datum: '2019-09-25' };
const raadsleden: Tredebron = { grondslag: null, publicatie: 'Jeugdhulp zo thuis mogelijk', datum: null };
const wet = (...artikelen: readonly Vindplaats[]): Tredebron => ({
  grondslag: noemBronnen(artikelen),
  publicatie: 'BWBR0034925',
  datum: WET_GELEZEN,
});

const GEZIN_EERST = punt('gezin-eerst', 'Jeugdwet 2.3 lid 6');
const NIET_ZONDER_GEZIN = punt('alleen-als-gezin-niet-past', 'Jeugdwet 2.3 lid 6');
const EISEN = punt('eisen-pleegouder', 'Jeugdwet 5.1 lid 1');
const EIGEN_ROL = punt('pleegouder-stemt-in-met-eigen-rol', 'Jeugdwet 4.1.3 lid 6');
const NA_18 = punt('na-18-loopt-door', 'Jeugdwet 1.1');

export const TREDEN: readonly Trede[] = bevries([
  { code: 'thuis', wonen: 'thuis', wie: 'netwerk', hulpvorm: null, bron: zoThuis, wet: [] },
  // De publicatie zegt dat de Jeugdwet vraagt om ambulante hulp breed in te zetten. Dat woord staat niet in de wet; het is haar zin.
  { code: 'thuis-ambulant', wonen: 'thuis', wie: 'professional', hulpvorm: '02–04', bron: raadsleden, wet: [] },
  { code: 'steungezin', wonen: 'thuis', wie: 'vrijwilliger', hulpvorm: null, bron: raadsleden, wet: [] },
  {
    code: 'netwerkpleegzorg',
    wonen: 'elders',
    wie: 'pleegouder',
    hulpvorm: '11',
    bron: wet('Jeugdwet 2.3 lid 6', 'Jeugdwet 5.1'),
    wet: [GEZIN_EERST, EISEN, punt('dertien-weken-voor-wie-al-zorgt', 'Jeugdwet 5.1 lid 3'), EIGEN_ROL, NA_18],
  },
  {
    code: 'bestandspleegzorg',
    wonen: 'elders',
    wie: 'pleegouder',
    hulpvorm: '11',
    bron: wet('Jeugdwet 2.3 lid 6', 'Jeugdwet 5.1'),
    wet: [GEZIN_EERST, EISEN, EIGEN_ROL, NA_18],
  },
  {
    code: 'gezinshuis',
    wonen: 'elders',
    wie: 'professional',
    hulpvorm: '12',
    bron: wet('Jeugdwet 2.3 lid 6'),
    wet: [GEZIN_EERST],
  },
  {
    code: 'residentieel',
    wonen: 'elders',
    wie: 'professional',
    hulpvorm: '14',
    bron: wet('Jeugdwet 2.3 lid 6'),
    wet: [NIET_ZONDER_GEZIN],
  },
  {
    code: 'jeugdzorgplus',
    wonen: 'elders',
    wie: 'professional',
    hulpvorm: '13',
    bron: wet('Jeugdwet 2.3 lid 6', 'Jeugdwet 6.1.2', 'Jeugdwet 6.2.9'),
    wet: [
      NIET_ZONDER_GEZIN,
      punt('machtiging-voorwaarden', 'Jeugdwet 6.1.2 lid 2'),
      punt('machtiging-onder-18', 'Jeugdwet 6.1.2 lid 3'),
      punt('machtiging-na-18', 'Jeugdwet 6.1.2 lid 4'),
      punt('gekwalificeerde-gedragswetenschapper', 'Jeugdwet 6.1.2 lid 5'),
      punt('rechter-biedt-familiegroepsplan', 'Jeugdwet 6.1.10 lid 2'),
      punt('advocaat', 'Jeugdwet 6.1.10 lid 4'),
      punt('plan-binnen-zes-weken', 'Jeugdwet 6.2.9 lid 2'),
      punt('bijstand-bij-het-plan', 'Jeugdwet 6.2.9 lid 3'),
      punt('overleg-met-familie-en-naasten', 'Jeugdwet 6.2.9 lid 4'),
      punt('evaluatie-vier-weken-twee-maanden', 'Jeugdwet 6.2.9 lid 8'),
    ],
  },
]);

/**
 * Wat een variant volgens de wet betekent. Zonder pleegcontract is iemand geen pleegouder (1.1). Dat er dan ook geen vergoeding en begeleiding
 * zijn, zoals de wet een pleegouder die geeft, leiden wij daaruit af.
 */
export const WET_BIJ_VARIANT: Readonly<Partial<Record<Variant, readonly Wetspunt[]>>> = bevries({
  'zonder-contract': [
    punt('geen-pleegzorg', 'Jeugdwet 1.1', 'Kamerstuk 35833, nr. 3'),
    afgeleid('geen-pleegvergoeding', 'Jeugdwet 1.1', 'Jeugdwet 5.3 lid 1'),
    afgeleid('geen-begeleiding', 'Jeugdwet 1.1', 'Jeugdwet 5.2 lid 1'),
  ],
});
