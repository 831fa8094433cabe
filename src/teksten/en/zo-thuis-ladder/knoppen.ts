// Het Engels bij nl/zo-thuis-ladder/knoppen.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/knoppen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'actie.ongedaan': 'Undo',
  'actie.opnieuw': 'Redo',
  'actie.afdrukken': 'Print',
} as const satisfies Vertaling<typeof nl>;
