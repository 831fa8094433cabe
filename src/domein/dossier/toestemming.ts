// Wie er toestemming geeft, naar doel en leeftijd: wettelijke regels als gegevens, met bron en datum. Dit is geen juridisch advies;
// het scherm zegt er "laat een jurist meekijken" bij. Beslist niets en houdt niets tegen.

import type { BETROKKENEN, Code, DOELEN, UITZONDERINGEN } from './codes.js';
import type { Leeftijd } from './leeftijd.js';

type Betrokkene = Code<typeof BETROKKENEN>;
type Doel = Code<typeof DOELEN>;
type Uitzondering = Code<typeof UITZONDERINGEN>;

export interface Toestemmingsregel {
  readonly doel: Doel;
  /** Leeftijd in jaren, van en tot en met. */
  readonly van: number;
  readonly tot: number;
  /** Wie toestemming geeft. `ouder` is de ouder met gezag, of de voogd. */
  readonly vraag: readonly Betrokkene[];
  /** Wie in elk geval gehoord wordt. */
  readonly hoor: readonly Betrokkene[];
  /** Waarop de regel rust. `praktijk`: de wet vraagt minder, maar zo wordt het gedaan. */
  readonly bron: string;
  readonly praktijk: boolean;
  /** Wat de regel opzij kan zetten, met een reden. */
  readonly uitzonderingen: readonly Uitzondering[];
}

export interface Toestemmingsregels {
  /** Vanaf wanneer deze set geldt, en de waarde van `regels` in een dossier. */
  readonly versie: string;
  readonly regels: readonly Toestemmingsregel[];
}

const MAATREGEL = 'maatregel-of-machtiging';
const WILSONBEKWAAM = 'wilsonbekwaam';

const regel = (
  doel: Doel,
  [van, tot]: readonly [number, number],
  vraag: readonly Betrokkene[],
  hoor: readonly Betrokkene[],
  bron: string,
  uitzonderingen: readonly Uitzondering[],
  praktijk = false,
): Toestemmingsregel => ({ doel, van, tot, vraag, hoor, bron, uitzonderingen, praktijk });

/**
 * De stand van de Jeugdwet op 1 januari 2026 (BWBR0034925), zoals gelezen in medio 2026. Een wijziging van artikel 7.3.11 per 2027 is
 * alleen in een tweede bron gezien en zit hier niet in.
 */
export const TOESTEMMINGSREGELS: Toestemmingsregels = {
  versie: '2026-01-01',
  regels: [
    regel('hulp', [0, 11], ['ouder'], ['kind'], 'Jeugdwet 7.3.4, 7.3.15', [MAATREGEL]),
    regel('hulp', [12, 15], ['jongere', 'ouder'], [], 'Jeugdwet 7.3.4', [
      MAATREGEL,
      'ernstig-nadeel',
      'weloverwogen-wens',
      WILSONBEKWAAM,
    ]),
    regel('hulp', [16, Infinity], ['jongere'], [], 'Jeugdwet 7.3.5', [MAATREGEL, WILSONBEKWAAM]),
    regel('delen', [0, 11], ['ouder'], ['kind'], 'Jeugdwet 7.3.11, 7.3.15', []),
    regel('delen', [12, 15], ['jongere', 'ouder'], [], 'Jeugdwet 7.3.11', [WILSONBEKWAAM], true),
    regel('delen', [16, Infinity], ['jongere'], [], 'Jeugdwet 7.3.11', [WILSONBEKWAAM]),
    regel('gegevens-steunfiguur', [0, Infinity], ['steunfiguur'], [], 'AVG 14', []),
  ],
};

/**
 * De regels die gelden voor een doel bij een leeftijd. Meer dan één als de leeftijd niet precies bekend is (of helemaal niet):
 * dan weten we niet welke, en zegt het scherm dat.
 */
export function regelsVoor(
  doel: Doel,
  leeftijd: Leeftijd | null,
  { regels } = TOESTEMMINGSREGELS,
): readonly Toestemmingsregel[] {
  return regels.filter(
    (regel) => regel.doel === doel && (!leeftijd || (regel.van <= leeftijd.tot && regel.tot >= leeftijd.van)),
  );
}

/**
 * Wie er onder één regel toestemming geeft en wie gehoord wordt, als een uitzondering geldt.
 * Onder een maatregel of machtiging is geen toestemming nodig, maar iedereen wordt wel gehoord (artikel 7.3.4 lid 1).
 */
export function onderUitzondering(
  regel: Toestemmingsregel,
  uitzondering: string | null | undefined,
): Pick<Toestemmingsregel, 'vraag' | 'hoor'> {
  if (!regel.uitzonderingen.some((code) => code === uitzondering)) return regel;
  if (uitzondering === MAATREGEL) return { vraag: [], hoor: [...regel.vraag, ...regel.hoor] };
  if (uitzondering === WILSONBEKWAAM) return { vraag: ['ouder'], hoor: regel.vraag.filter((wie) => wie !== 'ouder') };
  // Ernstig nadeel, of een weloverwogen wens van de jongere: de ouders hoeven dan niet in te stemmen.
  return { vraag: regel.vraag.filter((wie) => wie !== 'ouder'), hoor: [] };
}
