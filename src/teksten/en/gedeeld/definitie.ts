// Het Engels bij nl/gedeeld/definitie.ts.
import type { teksten as nl } from '../../nl/gedeeld/definitie.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'kenmerk.K1a': 'Own choice',
  'kenmerk.K1b': 'Bond of trust',
  'kenmerk.K2a': 'Involved for a long time',
  'kenmerk.K2b': 'Stays when the care ends',
  'kenmerk.K3': 'Not the biological parent',
  'kenmerk.K4': 'Formal or informal role',
  'kenmerk.P0': 'Beside the professionals',
  // Doorvragen
  'reden.leeg': 'Not filled in yet.',
  'reden.k1a-voldoet-niet': 'Only a professional chose: proposed, not chosen yet.',
  'reden.k3-geen-biologische-ouder-wel-opvoeder': 'This person helps to raise the child. Talk about it together.',
  'reden.p0-professional': 'Is listed as a professional.',
  'reden.minderjarig': 'Not an adult yet. That is fine.',
} as const satisfies Vertaling<typeof nl>;
