// De je-vorm bij nl/gedeeld/mensen.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/gedeeld/mensen.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'code.kind.zelf': 'Jij',
  'code.jongere.zelf': 'Jij',
} as const satisfies JeVorm<typeof nl>;
