// De je-vorm bij nl/steunfiguur-form/definitie.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/definitie.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'definitie.gewoon.zelf': 'Iemand die je kent en vertrouwt. Die er voor je is, en blijft.',
} as const satisfies JeVorm<typeof nl>;
