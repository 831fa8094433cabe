// De regels van de ladder als gegevens, met bron en datum. Dit is geen juridisch advies; het scherm zegt er "laat een jurist meekijken"
// bij. Geen regel raadt iets aan of houdt iets tegen: zij zeggen wat bij een zorgvuldig besluit hoort en wanneer een termijn valt.

import { noemBronnen, type Vindplaats, WET_GELEZEN } from '../bronnen.js';
import { bevries } from '../kopie.js';
import type { Tredecode } from './kenmerken.js';
import { REGELVERSIE } from './regelversie.js';

export type Afwegingscode =
  | 'reden-ontbreekt'
  | 'familiegroepsplan-niet-gevraagd'
  | 'evaluatie-ontbreekt'
  | 'weg-terug-ontbreekt'
  | 'gezinsvorm-niet-afgewogen'
  | 'minder-ingrijpend-niet-afgewogen'
  | 'breakdown-bespreken';

export type Termijncode =
  | 'evaluatie-verlopen'
  | 'wordt-12'
  | 'wordt-16'
  | 'wordt-18'
  | 'pleegcontract-13-weken'
  | 'pleegouders-jaar'
  | 'gesloten-evaluatie';

/** Wat een pleegouder volgens Jeugdwet 5.1 moet zijn of hebben. */
export type Pleegouderseis = 'voorbereiding-en-selectie' | 'verklaring-van-geen-bezwaar' | 'passend' | 'leeftijd-21';

export interface Termijnregel {
  readonly code: Termijncode;
  /** Waarop de termijn rust, in woorden. */
  readonly bron: string;
  /** Hetzelfde, om na te gaan. Leeg: een eigen afspraak. */
  readonly gronden: readonly Vindplaats[];
  /** Geen termijn uit een wet die gelezen is: iets om op dat moment te bespreken. */
  readonly praktijk?: boolean;
  /** JSON-pointer binnen het dossier, naar de datum waarvan geteld wordt. */
  readonly pad: string;
  /** Zoveel jaar later: een verjaardag, die telt als hij binnen het plan valt. */
  readonly jaren?: number;
  /** Zoveel maanden later. */
  readonly maanden?: number;
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
  /** De naam van deze set, en de waarde van `regels` in een dossier. */
  readonly versie: string;
  /** De dag waarop de tekst van de wet ging gelden die hiervoor gelezen is. */
  readonly gelezen: string;
  /** Waarop een punt van de afweging rust. `null`: goede praktijk, geen wettelijke regel. */
  readonly afweging: Readonly<Record<Afwegingscode, Vindplaats | null>>;
  readonly termijnen: readonly Termijnregel[];
}

const termijn = (
  code: Termijncode,
  pad: string,
  gronden: readonly Vindplaats[],
  rest: Omit<Termijnregel, 'code' | 'pad' | 'gronden' | 'bron'> = {},
): Termijnregel => ({ code, bron: noemBronnen(gronden) || 'eigen afspraak', gronden, pad, ...rest });

/** Een regel zonder `jaren`, `maanden` of `weken` gaat over de dag zelf: als die voorbij is. */
export const LADDERREGELS: Ladderregels = bevries({
  versie: REGELVERSIE,
  gelezen: WET_GELEZEN,
  afweging: {
    'reden-ontbreekt': null,
    'familiegroepsplan-niet-gevraagd': 'Jeugdwet 4.1.2',
    'evaluatie-ontbreekt': null,
    'weg-terug-ontbreekt': null,
    'gezinsvorm-niet-afgewogen': 'Jeugdwet 2.3 lid 6',
    'minder-ingrijpend-niet-afgewogen': 'Jeugdwet 6.1.2 lid 2',
    'breakdown-bespreken': null,
  },
  termijnen: [
    termijn('evaluatie-verlopen', '/ladder/evaluatieOp', []),
    termijn('wordt-12', '/onderwerp/geboren', ['Jeugdwet 7.3.4', 'Jeugdwet 7.3.15'], { jaren: 12 }),
    termijn('wordt-16', '/onderwerp/geboren', ['Jeugdwet 7.3.5'], { jaren: 16 }),
    termijn('wordt-18', '/onderwerp/geboren', ['Jeugdwet 1.1'], { jaren: 18 }),
    // Alleen wie al voor het kind zorgt mag later aan deze eisen voldoen. De leeftijd van 21 hoort daar niet bij.
    termijn('pleegcontract-13-weken', '/ladder/pleegcontractOp', ['Jeugdwet 5.1 lid 3'], {
      weken: 13,
      eisen: ['voorbereiding-en-selectie', 'verklaring-van-geen-bezwaar', 'passend'],
      nooitUitgesteld: ['leeftijd-21'],
    }),
    // Het recht van pleegouders om een verhuizing tegen te houden staat in het Burgerlijk Wetboek. Dat lazen wij niet; de uitleg van het NJi wel.
    termijn('pleegouders-jaar', '/ladder/pleegcontractOp', ['NJi, Juridische vragen over pleegzorg'], {
      maanden: 12,
      praktijk: true,
    }),
    termijn('gesloten-evaluatie', '/ladder/plan/van', ['Jeugdwet 6.2.9'], {
      weken: 4,
      daarnaElkeMaanden: 2,
      trede: 'jeugdzorgplus',
    }),
  ],
});
