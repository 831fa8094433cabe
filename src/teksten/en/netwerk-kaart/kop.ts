// Het Engels bij nl/netwerk-kaart/kop.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/kop.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  titel: 'The network around this child',
  'titel.zelf': 'Your network',
  'titel.met': 'The network around {naam}',
} as const satisfies Vertaling<typeof nl>;
