// Het Engels bij nl/steunfiguur-form/blad.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/blad.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'blad.titel': 'Read it back together',
  'blad.afgedrukt': 'Printed on {datum}.',
} as const satisfies Vertaling<typeof nl>;
