// Het Engels bij nl/zo-thuis-ladder/vergelijk.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/vergelijk.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'vergelijk.eerste': 'First place',
  'vergelijk.tweede': 'Second place',
  'vergelijk.wat': 'Question',
} as const satisfies Vertaling<typeof nl>;
