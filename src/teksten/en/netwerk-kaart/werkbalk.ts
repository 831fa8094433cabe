// Het Engels bij nl/netwerk-kaart/werkbalk.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/werkbalk.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'keuze.weergave': 'Show',
  'weergave.kaart': 'Map',
  'weergave.lijst': 'List',
  'moment.nu': 'Now',
  'bekijk.valtWeg': 'not in this view',
  'keuze.zicht': 'Which view?',
  'keuze.meer': 'More choices',
  'zicht.nu': 'Now',
  'zicht.na': 'When the care ends',
  'zicht.tijd': 'Through time',
  'zicht.vergelijk': 'Compare with {moment}',
} as const satisfies Vertaling<typeof nl>;
