// De je-vorm bij nl/steunfiguur-form/knoppen.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/knoppen.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'actie.toevoegen.uitleg': 'Je weet al wie.',
} as const satisfies JeVorm<typeof nl>;
