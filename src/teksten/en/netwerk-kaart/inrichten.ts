// Het Engels bij nl/netwerk-kaart/inrichten.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/inrichten.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'inrichten.titel': 'Names of rings and parts',
  'inrichten.onderwerp': 'Name in the middle',
  'inrichten.ringBetekenis': 'The rings say',
  'inrichten.ring': 'Ring {code}',
  'inrichten.sector': 'Part {code}',
} as const satisfies Vertaling<typeof nl>;
