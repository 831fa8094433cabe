// De je-vorm bij nl/steunfiguur-form/toets.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/toets.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'punt.K1a.voldoet.zelf': 'Jij of een ouder koos {wie}',
  'punt.K1a.voldoet-niet.zelf': 'Jij koos {wie} nog niet zelf',
  'punt.K2a.voldoet.zelf': '{wie} is er al lang voor jou',
  'punt.K2a.voldoet-niet.zelf': '{wie} is er nog niet lang voor jou',
} as const satisfies JeVorm<typeof nl>;
