// Het Engels bij nl/gezinshuis-tarief-calculator/herkomst.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/herkomst.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'herkomst.status.officieel': 'Official',
  'herkomst.status.secundair': 'Secondary',
  'herkomst.status.aanname': 'Assumption',
  'herkomst.status.eigen': 'Own figure',
} as const satisfies Vertaling<typeof nl>;
