// Het Engels bij nl/netwerk-kaart/inrichten.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/inrichten.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'actie.sectorErbij': 'Add a group',
  'actie.sectorWeg': 'Remove this group',
  'inrichten.onderwerp': 'Name in the middle',
  'inrichten.ringBetekenis': 'What do the rings say?',
  'inrichten.ring': 'Ring {code}',
  'inrichten.sector': 'Group {code}',
} as const satisfies Vertaling<typeof nl>;
