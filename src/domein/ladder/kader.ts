// Het juridische kader van een plaatsing: wie bepaalt welke hulp er komt, en of er een machtiging van de kinderrechter aan de orde is.
// Beslist niets. Of iemand een machtiging nodig heeft is aan de rechter en aan een jurist.

import type { Vindplaats } from '../bronnen.js';
import type { Code, KADERS, MACHTIGINGSOORTEN } from '../dossier/codes.js';
import type { Ladder } from '../dossier/dossier.js';
import { bevries } from '../kopie.js';
import { woont } from './woont.js';

export interface Kaderregel {
  readonly kader: Exclude<Code<typeof KADERS>, 'onbekend'>;
  /** Wie bepaalt welke jeugdhulp er komt. */
  readonly bepaalt: 'college' | 'gecertificeerde-instelling';
  readonly gronden: readonly Vindplaats[];
  /** Waar staat dat een gezin voorgaat als een kind ergens anders gaat wonen. */
  readonly gezinEerst: readonly Vindplaats[];
}

const INSTELLING = {
  bepaalt: 'gecertificeerde-instelling',
  gronden: ['Jeugdwet 3.5 lid 1'],
  gezinEerst: ['Jeugdwet 3.5 lid 2'],
} as const;

export const KADERREGELS: readonly Kaderregel[] = bevries([
  { kader: 'vrijwillig', bepaalt: 'college', gronden: ['Jeugdwet 2.3 lid 1'], gezinEerst: ['Jeugdwet 2.3 lid 6'] },
  { kader: 'ots', ...INSTELLING },
  { kader: 'voogdij', ...INSTELLING },
]);

export interface Machtigingsvraag {
  readonly soort: Code<typeof MACHTIGINGSOORTEN>;
  /** Waar staat dat zij nodig is. Leeg: dat lazen wij niet, het is een vraag voor een jurist. */
  readonly gronden: readonly Vindplaats[];
}

/** Welke machtiging er bij deze plaatsing nagegaan moet worden. De gewenste plek gaat voor; is er geen, dan telt die van nu. */
export function machtigingBij({ kader, huidig, gewenst }: Ladder): Machtigingsvraag | null {
  const plaatsing = gewenst?.trede ? gewenst : huidig;
  if (plaatsing?.trede === 'jeugdzorgplus') return { soort: 'gesloten', gronden: ['Jeugdwet 6.1.2 lid 1'] };
  const woonplek = woont(plaatsing);
  // De machtiging uithuisplaatsing staat in het Burgerlijk Wetboek. Dat lazen wij niet.
  return kader === 'ots' && woonplek && woonplek !== 'thuis' ? { soort: 'uithuisplaatsing', gronden: [] } : null;
}
