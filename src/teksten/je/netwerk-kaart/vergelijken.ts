// De je-vorm bij nl/netwerk-kaart/vergelijken.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/netwerk-kaart/vergelijken.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'moment.alleenLezen': 'Je bekijkt een eerder moment. Wijzigen kan alleen bij Nu.',
} as const satisfies JeVorm<typeof nl>;
