// Het Engels bij nl/gedeeld/antwoorden.ts.
import type { teksten as nl } from '../../nl/gedeeld/antwoorden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'code.ja': 'Yes',
  'code.nee': 'No',
  'code.onbekend': 'Not known yet',
} as const satisfies Vertaling<typeof nl>;
