// Het Engels bij nl/zo-thuis-ladder/kind.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/kind.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'kind.titel': 'Where can you live?',
  'kind.intro':
    'Every child has a right to a steady place with love. Best is safe at home, and else as close to home as possible.',
  'kind.geenAdvies':
    'The order is fixed and does not say what is best. Which place fits depends on you and your family.',
  'kind.pad.thuis': 'You live at home',
  'kind.pad.elders': 'You live somewhere else',
  'kind.pad.nu': 'You are here',
  'kind.pad.gewenst': 'We are thinking of this',
  'kind.pad.naast': 'beside you: {namen}',
  'kind.pad.terug': 'The way back.',
  'kind.pad.terugOpen': 'You will talk about that.',
  'kind.pad.tik': 'Tap a house and read what it is like there.',
  'kind.trede.thuis.naam': 'At home',
  'kind.trede.thuis-ambulant.naam': 'At home with help',
  'kind.trede.steungezin.naam': 'At home, with a steungezin (support family)',
  'kind.trede.netwerkpleegzorg.naam': 'With relatives or people you know',
  'kind.trede.bestandspleegzorg.naam': 'In a foster family',
  'kind.trede.gezinshuis.naam': 'In a gezinshuis (family-style care home)',
  'kind.trede.residentieel.naam': 'In a group',
  'kind.trede.jeugdzorgplus.naam': 'Secure place (JeugdzorgPlus)',
  'kind.vergelijk': 'Two places side by side',
  'kind.nu': 'Where do you live now?',
  'kind.gewenst': 'Which place do you have in mind together?',
  'kind.verloop': 'Where did you live before, closer to home or further away?',
  'kind.meldingen': 'Still to talk about',
  'kind.alles': 'All questions on one sheet',
  'kind.vraag.waar': 'Tap the house that looks like it. You can always change it.',
} as const satisfies Vertaling<typeof nl>;
