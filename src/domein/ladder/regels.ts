// De regels van de ladder als gegevens, met bron en datum. Dit is geen juridisch advies; het scherm zegt er "laat een jurist meekijken"
// bij. Geen regel raadt iets aan of houdt iets tegen: zij zeggen wat bij een zorgvuldig besluit hoort en wanneer een termijn valt.

import type { Tredecode } from './treden.js';

export type Afwegingscode =
  | 'reden-ontbreekt'
  | 'familiegroepsplan-niet-gevraagd'
  | 'evaluatie-ontbreekt'
  | 'weg-terug-ontbreekt'
  | 'gezinsvorm-niet-afgewogen'
  | 'minder-ingrijpend-niet-afgewogen';

export type Termijncode =
  'evaluatie-verlopen' | 'wordt-12' | 'wordt-16' | 'wordt-18' | 'pleegcontract-13-weken' | 'gesloten-evaluatie';

/** Wat een pleegouder volgens Jeugdwet 5.1 moet zijn of hebben. */
export type Pleegouderseis = 'voorbereiding-en-selectie' | 'verklaring-van-geen-bezwaar' | 'passend' | 'leeftijd-21';

export interface Termijnregel {
  readonly code: Termijncode;
  readonly bron: string;
  /** JSON-pointer binnen het dossier, naar de datum waarvan geteld wordt. */
  readonly pad: string;
  /** Zoveel jaar later: een verjaardag, die telt als hij binnen het plan valt. */
  readonly jaren?: number;
  /** Zoveel weken later. */
  readonly weken?: number;
  /** En daarna telkens uiterlijk na zoveel maanden. */
  readonly daarnaElkeMaanden?: number;
  /** Geldt alleen op deze trede. */
  readonly trede?: Tredecode;
  /** Wat er aan het eind van de termijn moet zijn. */
  readonly eisen?: readonly Pleegouderseis[];
  /** Wat er al moet zijn als de termijn begint: dit stelt de regel nooit uit. */
  readonly nooitUitgesteld?: readonly Pleegouderseis[];
}

export interface Ladderregels {
  /** Vanaf wanneer deze set geldt, en de waarde van `regels` in een dossier. */
  readonly versie: string;
  /** Waarop een punt van de afweging rust. `null`: goede praktijk, geen wettelijke regel. */
  readonly afweging: Readonly<Record<Afwegingscode, string | null>>;
  readonly termijnen: readonly Termijnregel[];
}

/**
 * De stand van de Jeugdwet op 1 januari 2026 (BWBR0034925), zoals gelezen in medio 2026. Een regel zonder `jaren` of `weken` gaat over
 * de dag zelf: als die voorbij is.
 */
export const LADDERREGELS: Ladderregels = {
  versie: '2026-01-01',
  afweging: {
    'reden-ontbreekt': null,
    'familiegroepsplan-niet-gevraagd': 'Jeugdwet 4.1.2',
    'evaluatie-ontbreekt': null,
    'weg-terug-ontbreekt': null,
    'gezinsvorm-niet-afgewogen': 'Jeugdwet 2.3 lid 6',
    'minder-ingrijpend-niet-afgewogen': 'Jeugdwet 6.1.2 lid 2',
  },
  termijnen: [
    { code: 'evaluatie-verlopen', bron: 'eigen afspraak', pad: '/ladder/evaluatieOp' },
    { code: 'wordt-12', bron: 'Jeugdwet 7.3.4, 7.3.15', pad: '/onderwerp/geboren', jaren: 12 },
    { code: 'wordt-16', bron: 'Jeugdwet 7.3.5', pad: '/onderwerp/geboren', jaren: 16 },
    { code: 'wordt-18', bron: 'Jeugdwet 1.1', pad: '/onderwerp/geboren', jaren: 18 },
    {
      // Alleen wie al voor het kind zorgt mag later aan deze eisen voldoen. De leeftijd van 21 hoort daar niet bij.
      code: 'pleegcontract-13-weken',
      bron: 'Jeugdwet 5.1 lid 3',
      pad: '/ladder/pleegcontractOp',
      weken: 13,
      eisen: ['voorbereiding-en-selectie', 'verklaring-van-geen-bezwaar', 'passend'],
      nooitUitgesteld: ['leeftijd-21'],
    },
    {
      code: 'gesloten-evaluatie',
      bron: 'Jeugdwet 6.2.9',
      pad: '/ladder/plan/van',
      weken: 4,
      daarnaElkeMaanden: 2,
      trede: 'jeugdzorgplus',
    },
  ],
};
