// De je-vorm bij nl/netwerk-kaart/kaart.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/netwerk-kaart/kaart.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'legenda.kindband.zelf':
    'Een gekleurde lijn is een band met jou of je gezin. Een grijze lijn is een band tussen mensen.',
  'kaart.kiesIemand': 'Kies iemand: dan zie je alle banden.',
} as const satisfies JeVorm<typeof nl>;
