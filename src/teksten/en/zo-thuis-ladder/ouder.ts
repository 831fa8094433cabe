// Het Engels bij nl/zo-thuis-ladder/ouder.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/ouder.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'ouder.titel': 'Where can your child live?',
  'ouder.intro':
    'Every child has a right to a steady place with love. Best is safe at home, and else as close to home as possible.',
  'ouder.geenAdvies': 'The order is fixed and is not advice. Which place fits depends on child and family.',
  'ouder.pad.thuis': 'The child lives at home',
  'ouder.pad.elders': 'The child lives somewhere else',
  'ouder.pad.nu': 'The child is here',
  'ouder.pad.gewenst': 'You are thinking of this',
  'ouder.pad.naast': 'beside the child: {namen}',
  'ouder.pad.terug': 'The way back.',
  'ouder.pad.terugOpen': 'You will talk about that together.',
  'ouder.pad.tik': 'Tap a house and read what it is like there.',
  'ouder.trede.thuis.naam': 'At home',
  'ouder.trede.thuis-ambulant.naam': 'At home with help',
  'ouder.trede.steungezin.naam': 'At home, with a steungezin (support family)',
  'ouder.trede.netwerkpleegzorg.naam': 'Foster care with relatives or people you know',
  'ouder.trede.bestandspleegzorg.naam': 'Foster care in another family',
  'ouder.trede.gezinshuis.naam': 'Gezinshuis (family-style care home)',
  'ouder.trede.residentieel.naam': 'Living in a group',
  'ouder.trede.jeugdzorgplus.naam': 'Secure youth care (JeugdzorgPlus)',
  'ouder.vergelijk': 'Two places side by side',
  'ouder.nu': 'Where does your child live now?',
  'ouder.gewenst': 'Which place do you have in mind together?',
  'ouder.verloop': 'Where did the child live before, closer to home or further away?',
  'ouder.meldingen': 'Still to talk about',
  'ouder.alles': 'All questions on one sheet',
  'ouder.vraag.waar': 'Tap the house that looks like it. It can always be changed.',
} as const satisfies Vertaling<typeof nl>;
