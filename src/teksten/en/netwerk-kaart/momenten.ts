// Het Engels bij nl/netwerk-kaart/momenten.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/momenten.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'actie.vastleggen': 'Save how it is now',
  'moment.uitleg': 'Save how it is now. Later you see what changed.',
  'moment.datum': 'On which day?',
  'moment.naam': 'What is this moment called, or what does it belong to? For example turning 18.',
  'moment.toelichting': 'Is there anything to say about it?',
  'melding.datum-ongeldig': 'Choose a day.',
} as const satisfies Vertaling<typeof nl>;
