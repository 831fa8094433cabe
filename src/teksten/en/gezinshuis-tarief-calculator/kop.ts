// Het Engels bij nl/gezinshuis-tarief-calculator/kop.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/kop.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  titel: 'Gezinshuis rate',
  intro:
    'What does a day in a family-style care home cost? This calculation helps the conversation. It is not a verdict.',
  'naam.label': 'Name of the calculation',
  'naam.leeg': 'Name',
} as const satisfies Vertaling<typeof nl>;
