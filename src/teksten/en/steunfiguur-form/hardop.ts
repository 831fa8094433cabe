// Het Engels bij nl/steunfiguur-form/hardop.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/hardop.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'actie.leesVoor': 'Read aloud',
  'actie.stopLezen': 'Stop reading',
} as const satisfies Vertaling<typeof nl>;
