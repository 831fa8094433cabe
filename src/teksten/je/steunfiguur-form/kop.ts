// De je-vorm bij nl/steunfiguur-form/kop.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/kop.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  intro: 'Vul dit samen in, in je eigen woorden. Half invullen mag.',
  'titel.zelf': 'Wie is er voor jou?',
} as const satisfies JeVorm<typeof nl>;
