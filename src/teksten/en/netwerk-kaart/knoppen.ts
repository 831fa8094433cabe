// Het Engels bij nl/netwerk-kaart/knoppen.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/knoppen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'actie.toevoegen': 'Add this person',
  'actie.ongedaan': 'Undo',
  'actie.opnieuw': 'Redo',
  'actie.afdrukken': 'Print',
  'actie.toonBanden': 'Show ties between people',
  'actie.groter': 'Make the map larger',
  'actie.kleiner': 'Make the map smaller',
} as const satisfies Vertaling<typeof nl>;
