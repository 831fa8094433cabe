// Het Engels bij nl/zo-thuis-ladder/kind-samen.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/kind-samen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'kind.respijt': 'Respite care: you and your family get a break. After that you live in the same place again.',
  'kind.kwaliteit': 'What makes a gezinshuis good?',
  'kind.kwaliteit.bekwaamheid': 'Can the gezinshuis parents help you well?',
  'kind.kwaliteit.leefklimaat': 'Is it nice to live there?',
  'kind.kwaliteit.positie': 'Do you and your parents count?',
  'kind.kwaliteit.organisatie': 'Is everything arranged well?',
} as const satisfies Vertaling<typeof nl>;
