// Het Engels bij nl/netwerk-kaart/woorden.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/woorden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'soort.gezin': 'Family home',
  'soort.netwerk': 'Own network',
  'soort.georganiseerd': 'Volunteer',
  'soort.professional': 'Professional',
  'ring.1': 'Close',
  'ring.2': 'Nearby',
  'ring.3': 'Further away',
  'ring.geen': 'Not placed yet',
  'weten.1': 'Knows everything',
  'weten.2': 'Knows something',
  'weten.3': 'Knows nothing',
  'ringBetekenis.nabijheid': 'how close someone is',
  'ringBetekenis.weten': 'what someone knows',
  'sector.geen': 'No group chosen yet',
  'band.steunend': 'Supportive',
  'band.neutraal': 'Neutral',
  'band.spanning': 'Tension',
  'band.verbroken': 'Broken',
  'band.geen': 'Not known yet',
  'onderwerp.kind': 'The child',
  'onderwerp.jongere': 'The young person',
  'onderwerp.ouder': 'The parent',
  'onderwerp.zelf': 'You',
  'onderwerp.gezin': 'The family',
} as const satisfies Vertaling<typeof nl>;
