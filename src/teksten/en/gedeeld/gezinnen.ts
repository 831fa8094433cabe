// Het Engels bij nl/gedeeld/gezinnen.ts.
import type { teksten as nl } from '../../nl/gedeeld/gezinnen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'code.steungezin': 'Steungezin',
  'code.buurtgezin': 'Buurtgezin',
  'code.meeleefgezin': 'Meeleefgezin',
} as const satisfies Vertaling<typeof nl>;
