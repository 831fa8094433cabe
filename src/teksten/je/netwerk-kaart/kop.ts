// De je-vorm bij nl/netwerk-kaart/kop.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/netwerk-kaart/kop.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'titel.zelf': 'Jouw netwerk',
} as const satisfies JeVorm<typeof nl>;
