// De je-vorm bij nl/netwerk-kaart/woorden.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/netwerk-kaart/woorden.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'onderwerp.zelf': 'Jij',
} as const satisfies JeVorm<typeof nl>;
