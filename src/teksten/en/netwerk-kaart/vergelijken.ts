// Het Engels bij nl/netwerk-kaart/vergelijken.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/vergelijken.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'moment.alleenLezen': 'You are looking at an earlier moment. Changing is only possible at Now.',
  'tijd.label': 'Choose a moment',
  'legenda.toen': 'Place at that time',
  'verschil.titel': 'What changed: from {van} to {naar}',
  'verschil.geen': 'Nothing changed.',
  'verschil.wie': 'Who',
  'verschil.kop': 'Change',
  'verschil.nieuw': 'new',
  'verschil.weg': 'gone',
  'verschil.dichterbij': 'closer',
  'verschil.verderWeg': 'further away',
  'verschil.gewijzigd': 'different',
  'verschil.hetzelfde': 'the same',
  'verschil.eerst': 'first {wat}',
  'verschil.band': 'tie: {band}',
  'verschil.perVerandering': 'By change',
  'verschil.bandNieuw': 'new tie',
  'verschil.bandWeg': 'tie gone',
} as const satisfies Vertaling<typeof nl>;
