// Het Engels bij nl/gezinshuis-tarief-calculator/knoppen.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/knoppen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'actie.opslaan': 'Save',
  'actie.openen': 'Open',
  'actie.afdrukken': 'Print',
  'actie.toonFouten': 'What is still missing?',
  'actie.uitkomst': 'To the result',
  'actie.ongedaan': 'Undo',
  'actie.uitvoeren': 'Export',
} as const satisfies Vertaling<typeof nl>;
