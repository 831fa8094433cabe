// Het Engels bij nl/gezinshuis-tarief-calculator/herkomst-velden.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/herkomst-velden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'herkomst.bron': 'Source',
  'herkomst.datum': 'Date',
  'herkomst.reden': 'Reason',
} as const satisfies Vertaling<typeof nl>;
