// De je-vorm bij nl/netwerk-kaart/kaart.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/netwerk-kaart/kaart.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'legenda.kindband.zelf':
    'Een grijze lijn is een band met jou of je gezin. Een gekleurde lijn is een band tussen mensen.',
} as const satisfies JeVorm<typeof nl>;
