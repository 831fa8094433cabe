// Het Engels bij nl/netwerk-kaart/blad.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/blad.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'woorden.titel': 'In words',
  'woorden.aantal.een': 'There is {aantal} person on the map.',
  'woorden.aantal.meer': 'There are {aantal} people on the map.',
  'woorden.aantal.geen': 'There is nobody on the map yet.',
  'woorden.zonder.een': 'Without the professionals that leaves {aantal} person.',
  'woorden.zonder.meer': 'Without the professionals that leaves {aantal} people.',
  'woorden.norm': 'This is no mark and no norm. A small network can be very strong.',
  'moment.titel': 'Moments',
  'inrichten.titel': 'Names of rings and groups',
  'meenemen.titel': 'Save and print',
  'meenemen.afgedrukt': 'Printed on {datum}. {betekenis}',
} as const satisfies Vertaling<typeof nl>;
