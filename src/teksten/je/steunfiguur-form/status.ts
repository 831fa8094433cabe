// De je-vorm bij nl/steunfiguur-form/status.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/status.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'formeel.over.wonen.zelf': 'Waar je woont',
  'status.voorgedragen.zelf': 'Volgende stap: zeg of jij dit zelf ook wilt.',
} as const satisfies JeVorm<typeof nl>;
