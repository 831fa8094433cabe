// De je-vorm bij nl/steunfiguur-form/blad.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/blad.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'blad.van.zelf': 'Jouw steunfiguur',
} as const satisfies JeVorm<typeof nl>;
