// Het Engels bij nl/zo-thuis-ladder/treden.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/treden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'trede.nu': 'Now',
  'trede.gewenst': 'Wanted',
  'trede.meer': 'Read more about: {trede}',
  'woont.thuis': 'lives at home',
  'woont.deels-elders': 'lives partly at home, partly elsewhere',
  'woont.elders': 'lives elsewhere',
  'meldingen.begin': 'Choose a wanted rung first.',
} as const satisfies Vertaling<typeof nl>;
