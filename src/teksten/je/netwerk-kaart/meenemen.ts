// De je-vorm bij nl/netwerk-kaart/meenemen.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/netwerk-kaart/meenemen.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'invoegen.uitleg': 'Plak namen, één per regel, of kies een CSV-bestand. Je ziet eerst wat er gebeurt.',
} as const satisfies JeVorm<typeof nl>;
