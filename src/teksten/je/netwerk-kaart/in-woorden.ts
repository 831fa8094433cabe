// De je-vorm bij nl/netwerk-kaart/in-woorden.ts: alleen waar de u-vorm anders luidt.
import { teksten as doorvragen } from '../gedeeld/doorvragen.js';
import type { teksten as nl } from '../../nl/netwerk-kaart/in-woorden.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  ...doorvragen,
} as const satisfies JeVorm<typeof nl>;
