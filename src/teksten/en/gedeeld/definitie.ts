// Het Engels bij nl/gedeeld/definitie.ts.
import type { teksten as nl } from '../../nl/gedeeld/definitie.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'kenmerk.K1a': 'Own choice?',
  'kenmerk.K1b': 'Is there a bond of trust?',
  'kenmerk.K2a': 'Involved for a long time?',
  'kenmerk.K2b': 'Does this person stay when the care ends?',
  'kenmerk.K3': 'Someone other than the biological parent?',
  'kenmerk.K4': 'Is it known whether the role is formal or informal?',
  'kenmerk.P0': 'Is this person there beside the professionals?',
  'toets.voldoet': 'Yes.',
  'toets.voldoet-niet': 'No.',
  'toets.onbekend': 'We do not know yet.',
  'reden.k1a-voldoet-niet': 'Only a professional chose this person. That makes someone proposed, but not chosen yet.',
  'reden.k3-geen-biologische-ouder-wel-opvoeder': 'This person helps to raise the child. Talk about it together.',
  'reden.p0-professional': 'This person is listed here as a professional.',
  'reden.minderjarig': 'This person is not an adult yet. That is fine.',
} as const satisfies Vertaling<typeof nl>;
