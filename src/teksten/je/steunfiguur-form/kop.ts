// De je-vorm bij nl/steunfiguur-form/kop.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/kop.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'titel.zelf': 'Wie is er voor jou?',
  'intro.zelf':
    'Mensen die je kent en vertrouwt. Die er voor je zijn, en die blijven. Vul het samen in. Overslaan mag altijd.',
  'intro.leeg':
    'Hier staat nog niemand. Begin met iemand om op te steunen. Weet je het niet meteen? Dan zoeken we samen verder.',
  'intro.leeg.zelf':
    'Hier staat nog niemand. Begin met iemand die je kent en vertrouwt. Weet je het niet meteen? Dan zoeken we samen verder.',
} as const satisfies JeVorm<typeof nl>;
