// Het Engels bij nl/steunfiguur-form/overzicht.ts.
import { teksten as functies } from '../gedeeld/functies.js';
import { teksten as doorvraag } from '../gedeeld/doorvragen.js';
import type { teksten as nl } from '../../nl/steunfiguur-form/overzicht.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...functies,
  ...doorvraag,
  'overzicht.niemand': 'Nobody yet',
  'overzicht.gezin': 'Is there nobody in your own network? Then ask for a steungezin, buurtgezin or meeleefgezin.',
  'overzicht.verantwoordelijk': 'Which professional involves the network (SBJ, 2022)?',
} as const satisfies Vertaling<typeof nl>;
