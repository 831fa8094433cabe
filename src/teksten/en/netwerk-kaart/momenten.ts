// Het Engels bij nl/netwerk-kaart/momenten.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/momenten.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'moment.titel': 'Moments',
  'moment.uitleg': 'Save how it is now. Later you see what changed.',
  'moment.alleenLezen': 'You are looking at an earlier moment. Changing is only possible at Now.',
  'moment.datum': 'On which day?',
  'moment.naam': 'What is this moment called, or what does it belong to? For example turning 18.',
  'moment.toelichting': 'Is there anything to say about it?',
  'verschil.titel': 'What changed: from {van} to {naar}',
  'verschil.geen': 'Nothing changed.',
  'verschil.wie': 'Who',
  'verschil.kop': 'Change',
  'verschil.nieuw': 'new',
  'verschil.weg': 'gone',
  'verschil.dichterbij': 'closer',
  'verschil.verderWeg': 'further away',
  'verschil.gewijzigd': 'different',
  'verschil.bandNieuw': 'new tie',
  'verschil.bandWeg': 'tie gone',
} as const satisfies Vertaling<typeof nl>;
