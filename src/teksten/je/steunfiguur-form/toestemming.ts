// De je-vorm bij nl/steunfiguur-form/toestemming.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/toestemming.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'code.weloverwogen-wens.zelf': 'Jij wilt dit echt zelf, na goed nadenken',
} as const satisfies JeVorm<typeof nl>;
