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
  'keuze.moment': 'Which moment?',
  'keuze.vergelijk-met': 'Compare with',
  'moment.nu': 'Now',
  'moment.geen': 'Nothing',
  'keuze.bekijk': 'Who is shown?',
  'bekijk.alles': 'Everyone',
  'bekijk.blijft': 'Who stays when the care ends',
  'bekijk.deel.een': 'In this view: {aantal} of {totaal} person.',
  'bekijk.deel.meer': 'In this view: {aantal} of {totaal} people.',
  'bekijk.valtWeg': 'not in this view',
} as const satisfies Vertaling<typeof nl>;
