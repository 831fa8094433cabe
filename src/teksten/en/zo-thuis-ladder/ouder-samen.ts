// Het Engels bij nl/zo-thuis-ladder/ouder-samen.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/ouder-samen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'ouder.respijt': 'Respite care: child and family get a break. After that the child lives in the same place again.',
  'ouder.kwaliteit': 'What makes a gezinshuis good?',
  'ouder.kwaliteit.bekwaamheid': 'Can the gezinshuis parents help this child well?',
  'ouder.kwaliteit.leefklimaat': 'Is it a good place to live?',
  'ouder.kwaliteit.positie': 'Do child and parents count?',
  'ouder.kwaliteit.organisatie': 'Is the care arranged well?',
} as const satisfies Vertaling<typeof nl>;
