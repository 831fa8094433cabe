// Het Engels bij nl/gezinshuis-tarief-calculator/bouwstenen.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/bouwstenen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'blok.1.titel': 'Income of gezinshuis parent(s)',
  'blok.2.titel': 'Behavioural scientist',
  'blok.3.titel': 'Support',
  'blok.4.titel': 'Replacement/respite nights',
  'blok.5.titel': 'Living costs',
  'blok.6.titel': 'Housing',
  'blok.7.titel': 'Overhead',
  'blok.8.titel': 'Affiliated care organisation (optional)',
  'blok.9.titel': 'Vacancy',
  'blok.10.titel': 'Profit/margin',
  'blok.11.titel': 'Care intensity',
} as const satisfies Vertaling<typeof nl>;
