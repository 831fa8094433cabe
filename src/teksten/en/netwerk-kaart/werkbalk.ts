// Het Engels bij nl/netwerk-kaart/werkbalk.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/werkbalk.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'keuze.weergave': 'Show',
  'weergave.kaart': 'Map',
  'weergave.lijst': 'List',
  'weergave.beide': 'List and map',
  'keuze.namen': 'Names',
  'namen.voluit': 'In full',
  'namen.initialen': 'Initials',
  'namen.alias': 'Nicknames',
  'keuze.moment': 'Moment',
  'keuze.vergelijk-met': 'Compare with',
  'moment.nu': 'Now',
  'moment.geen': 'Nothing',
  'keuze.bekijk': 'Who',
  'bekijk.alles': 'Everyone',
  'bekijk.blijft': 'Who stays when the care ends',
  'bekijk.deel': '{aantal} of {totaal} people in this view.',
  'bekijk.valtWeg': 'not in this view',
} as const satisfies Vertaling<typeof nl>;
