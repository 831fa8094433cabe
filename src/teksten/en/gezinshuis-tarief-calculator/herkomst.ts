// Het Engels bij nl/gezinshuis-tarief-calculator/herkomst.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/herkomst.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'herkomst.status.officieel': 'Official',
  'herkomst.status.secundair': 'Secondary',
  'herkomst.status.aanname': 'Assumption',
  'herkomst.status.eigen': 'Own figure',
  'herkomst.bron': 'Source',
  'herkomst.datum': 'Date',
  'herkomst.reden': 'Reason',
  'herkomst.wijzig': 'Source of {veld}',
  'herkomst.onbekend': 'Origin unknown',
  'herkomst.zonderReden.een': 'There is no reason yet for {aantal} figure.',
  'herkomst.zonderReden.meer': 'There is no reason yet for {aantal} figures.',
} as const satisfies Vertaling<typeof nl>;
