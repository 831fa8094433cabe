// Welke regel over toestemming geldt, en wat een antwoord betekent. De regels zelf zijn gegevens: toestemmingsregels.ts.
// Beslist niets en houdt niets tegen.

import type { ANTWOORDEN, Code } from './codes.js';
import type { Leeftijd } from './leeftijd.js';
import type { Toestemming } from './personen.js';
import type { Doel, Kader, Toestemmingspunt, Toestemmingsregel, Toestemmingsregels } from './toestemmingsregel-vorm.js';
import { isBij, TOESTEMMINGSREGELS } from './toestemmingsregels.js';
import { isLeeg } from './vorm.js';

type JaOfNee = boolean | string | null | undefined;

export interface Toestemmingsvraag {
  /** Het juridische kader, zoals `kader` van de ladder. */
  readonly kader?: Kader | '' | null | undefined;
  /** Gaat het om een behandeling door een arts of psycholoog? Zoals `behandeling` van het doorvragen. */
  readonly behandeling?: JaOfNee;
  /** Kan iemand zijn belangen hierin niet overzien? */
  readonly wilsonbekwaam?: JaOfNee;
  readonly set?: Toestemmingsregels;
}

const isJa = (antwoord: JaOfNee): boolean => antwoord === true || antwoord === 'ja';

/**
 * De regels die gelden voor een doel bij een leeftijd. Meer dan één als de leeftijd niet precies bekend is (of helemaal niet):
 * dan weten we niet welke, en zegt het scherm dat.
 */
export function regelsVoor(
  doel: Doel,
  leeftijd: Leeftijd | null,
  { kader, behandeling, wilsonbekwaam, set = TOESTEMMINGSREGELS }: Toestemmingsvraag = {},
): readonly Toestemmingsregel[] {
  const mogelijk = set.regels.filter(
    (een) => een.doel === doel && (!leeftijd || (een.van <= leeftijd.tot && een.tot >= leeftijd.van)),
  );
  const bijBehandeling = mogelijk.filter(({ omstandigheid }) => omstandigheid === 'behandeling');
  const gelden =
    isJa(behandeling) && bijBehandeling.length > 0
      ? bijBehandeling
      : mogelijk.flatMap((een) => {
          if (een.omstandigheid !== 'gewoon') return [];
          // Toezicht en voogdij zijn er alleen voor minderjarigen. Zij gaan voor: dan is toestemming voor de hulp niet nodig.
          const onderMaatregel = (kader === 'ots' || kader === 'voogdij') && een.tot < 18;
          const anders = [
            onderMaatregel && onderUitzondering(een, 'maatregel-of-machtiging', set),
            isJa(wilsonbekwaam) && onderUitzondering(een, 'wilsonbekwaam', set),
          ];
          return [anders.find((ander) => ander && ander !== een) || een];
        });
  // Is het kader niet bekend, dan staat er ook bij wat alleen in één kader geldt.
  const past = ({ kaders }: Toestemmingspunt): boolean =>
    !kaders || isLeeg(kader) || kader === 'onbekend' || kaders.some((een) => een === kader);
  return gelden.map((een) => (een.punten.every(past) ? een : { ...een, punten: een.punten.filter(past) }));
}

/** De regel die geldt als een uitzondering van kracht is. Hoort zij niet bij de regel, dan blijft het deze regel. */
export function onderUitzondering(
  gewoon: Toestemmingsregel,
  uitzondering: string | null | undefined,
  { regels } = TOESTEMMINGSREGELS,
): Toestemmingsregel {
  if (!gewoon.uitzonderingen.some((code) => code === uitzondering)) return gewoon;
  return regels.find((een) => isBij(een, gewoon, uitzondering)) ?? gewoon;
}

/** Is deze toestemming een ja? Een oudere zonder antwoord is dat. Ingetrokken is een eigen veld. */
export function zegtJa({ antwoord }: Toestemming): boolean {
  return isLeeg(antwoord) || antwoord === 'ja';
}

/** Legt een antwoord vast. Alleen een ja krijgt een `datum`: zo leest niemand een nee of een later als toestemming. */
export function metAntwoord(toestemming: Toestemming, antwoord: Code<typeof ANTWOORDEN>, dag: string): Toestemming {
  return { ...toestemming, antwoord, antwoordOp: dag, datum: antwoord === 'ja' ? dag : null };
}
