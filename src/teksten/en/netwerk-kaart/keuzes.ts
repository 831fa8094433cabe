// Het Engels bij nl/netwerk-kaart/keuzes.ts.
import { teksten as rollen } from '../gedeeld/rollen.js';
import type { teksten as nl } from '../../nl/netwerk-kaart/keuzes.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...rollen,
  'keuze.namen': 'Names',
  'weergave.beide': 'List and map',
  'namen.voluit': 'In full',
  'namen.initialen': 'Initials',
  'namen.alias': 'Nicknames',
  'keuze.moment': 'Which moment?',
  'keuze.vergelijk-met': 'Compare with',
  'moment.geen': 'Nothing',
  'keuze.bekijk': 'Who is shown?',
  'bekijk.deel.geen': 'There is nobody in this view.',
  'bekijk.deel.een': 'In this view there is {aantal} of the {totaal} people.',
  'bekijk.deel.meer': 'In this view there are {aantal} of the {totaal} people.',
  'bekijk.alles': 'Everyone',
  'bekijk.blijft': 'Who stays when the care ends',
} as const satisfies Vertaling<typeof nl>;
