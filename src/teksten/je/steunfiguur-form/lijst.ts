// De je-vorm bij nl/steunfiguur-form/lijst.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/lijst.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'lijst.gekozen.zelf': 'Jij koos',
  'lijst.omheen.zelf': 'Ook om je heen',
  'lijst.tik.zelf':
    'Tik op een naam en vertel wat diegene voor je doet. Een steunfiguur is iemand anders dan een ouder of hulpverlener.',
  'lijst.relatie.zelf': 'je {relatie}',
  'idee.kies.zelf': 'Kies jij {wie} ook?',
  'nog.aangeduidDoor.zelf': 'Koos je {wie} zelf?',
  'nog.vertrouwensband.zelf': 'Vertrouw je {wie}?',
  'nog.langdurig.zelf': 'Is {wie} er al lang voor jou?',
  'nog.relatie.zelf': 'Wie is {wie} van jou?',
} as const satisfies JeVorm<typeof nl>;
