// De je-vorm bij nl/steunfiguur-form/toestemming.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/toestemming.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'gevraagd.kind.zelf': 'Het gaat over jou. Daarom vragen we het eerst aan jou.',
  'gevraagd.jongere.zelf': 'Het gaat over jou. Daarom vragen we het eerst aan jou.',
  'gehoord.kind.zelf': 'Jij mag zeggen wat je ervan vindt. Een handtekening hoeft niet.',
  'gehoord.jongere.zelf': 'Jij mag zeggen wat je ervan vindt.',
  'code.weloverwogen-wens.zelf': 'Jij wilt dit echt zelf, na goed nadenken',
} as const satisfies JeVorm<typeof nl>;
