// Het Engels bij nl/zo-thuis-ladder/professional.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/professional.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'professional.titel': 'As close to home as possible: the weighing',
  'professional.intro':
    'The starting point is growing up at home, healthy and safe, with fitting help if needed. If that fails, as close to home as possible, with the way back in view.',
  'professional.geenAdvies':
    'The order is fixed. It is not advice. Which place fits depends on child and family. Have a lawyer look at legal questions.',
  'professional.pad.thuis': 'Lives at home',
  'professional.pad.elders': 'Lives somewhere else',
  'professional.pad.nu': 'Now',
  'professional.pad.gewenst': 'Wanted',
  'professional.pad.terug': 'The way back.',
  'professional.pad.terugOpen': 'Still to be discussed.',
  'professional.pad.tik': 'A house opens the explanation of that place.',
  'professional.trede.thuis.naam': 'At home',
  'professional.trede.thuis-ambulant.naam': 'At home with outreach care',
  'professional.trede.steungezin.naam': 'At home with steungezin, buurtgezin or meeleefgezin',
  'professional.trede.netwerkpleegzorg.naam': 'Netwerkpleegzorg (kinship foster care)',
  'professional.trede.bestandspleegzorg.naam': 'Bestandspleegzorg (foster care outside the network)',
  'professional.trede.gezinshuis.naam': 'Gezinshuis (family-style care home)',
  'professional.trede.residentieel.naam': 'Residential',
  'professional.trede.jeugdzorgplus.naam': 'JeugdzorgPlus (secure youth care)',
  'professional.vergelijk': 'Compare two rungs',
  'professional.nu': 'Current rung',
  'professional.gewenst': 'Wanted rung',
  'professional.verloop': 'The history, closer to home and further away',
  'professional.meldingen': 'Still to discuss',
} as const satisfies Vertaling<typeof nl>;
