// De je-vorm bij nl/steunfiguur-form/toestemming.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/toestemming.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'gevraagd.kind.zelf': 'Het gaat over jou. Daarom vragen we het eerst aan jou.',
  'gevraagd.jongere.zelf': 'Het gaat over jou. Daarom vragen we het eerst aan jou.',
  'gevraagd.delen.samen.zelf': 'Er staat ook iets over je ouders in. Daarom vragen we het hun ook.',
  'gevraagd.hulp.samen.zelf': 'Van 12 tot en met 15 jaar beslis je dit samen met je ouders.',
  'toestemming.wetVraagtMinder.zelf':
    'de wet vraagt het alleen aan jou. Vaak beslissen ouders mee, want er staan ook gegevens van hen in',
  'gehoord.kind.zelf': 'Jij mag zeggen wat je ervan vindt. Een handtekening hoeft niet.',
  'gehoord.jongere.zelf': 'Jij mag zeggen wat je ervan vindt.',
  'code.weloverwogen-wens.zelf': 'Jij wilt dit echt zelf, na goed nadenken',
  'regel.voorwaardelijke-machtiging.zelf': 'Bij een voorwaardelijke machtiging moet je de hulp zelf willen.',
  'toestemming.ouder.zelf': 'je ouders met gezag of je voogd',
} as const satisfies JeVorm<typeof nl>;
