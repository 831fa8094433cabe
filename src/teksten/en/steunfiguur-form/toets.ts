// Het Engels bij nl/steunfiguur-form/toets.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/toets.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'toets.titel': 'Does this fit the definition?',
  'toets.uitleg': 'A reason for each point. No mark.',
} as const satisfies Vertaling<typeof nl>;
