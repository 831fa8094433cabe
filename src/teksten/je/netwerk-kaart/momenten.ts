// De je-vorm bij nl/netwerk-kaart/momenten.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/netwerk-kaart/momenten.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'moment.uitleg': 'Bewaar hoe het nu is. Later zie je wat er veranderde.',
} as const satisfies JeVorm<typeof nl>;
