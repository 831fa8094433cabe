// De je-vorm bij nl/netwerk-kaart/lijst.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/netwerk-kaart/lijst.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'veld.band.zelf': 'Band met jou of je gezin',
} as const satisfies JeVorm<typeof nl>;
