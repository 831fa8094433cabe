// De je-vorm bij nl/netwerk-kaart/persoon.ts: alleen waar de u-vorm anders luidt.
import { teksten as mensen } from '../gedeeld/mensen.js';
import type { teksten as nl } from '../../nl/netwerk-kaart/persoon.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  ...mensen,
} as const satisfies JeVorm<typeof nl>;
