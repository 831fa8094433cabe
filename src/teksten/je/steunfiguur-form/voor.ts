// De je-vorm bij nl/steunfiguur-form/voor.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/voor.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'overzicht.voor.kind.zelf': 'voor jou',
  'overzicht.voor.jongere.zelf': 'voor jou',
  'overzicht.voor.ouder.zelf': 'voor je ouder',
} as const satisfies JeVorm<typeof nl>;
