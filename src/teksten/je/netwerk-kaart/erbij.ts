import type { teksten as nl } from '../../nl/netwerk-kaart/erbij.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'erbij.andereNaam': 'Hoe noem je deze {naam}?',
} as const satisfies JeVorm<typeof nl>;
