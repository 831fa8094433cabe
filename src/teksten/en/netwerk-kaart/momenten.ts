// Het Engels bij nl/netwerk-kaart/momenten.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/momenten.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'moment.titel': 'Moments',
  'moment.uitleg': 'Record how it is now. Later you see what changed.',
  'moment.alleenLezen': 'You are looking at an earlier moment. Changing is only possible at Now.',
  'moment.datum': 'On which day?',
  'moment.naam': 'Name, or with what (such as turning 18)',
  'moment.toelichting': 'Explanation',
  'verschil.titel': 'What changed: from {van} to {naar}',
  'verschil.geen': 'Nothing changed.',
  'verschil.kop': 'Change',
  'verschil.nieuw': 'new',
  'verschil.weg': 'gone',
  'verschil.dichterbij': 'closer',
  'verschil.verderWeg': 'further away',
  'verschil.gewijzigd': 'different',
  'verschil.bandNieuw': 'tie added',
  'verschil.bandWeg': 'tie gone',
} as const satisfies Vertaling<typeof nl>;
