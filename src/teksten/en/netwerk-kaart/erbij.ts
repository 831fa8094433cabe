// Het Engels bij nl/netwerk-kaart/erbij.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/erbij.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'erbij.groep': 'This person goes in {groep}.',
  'erbij.zonderGroep': 'Never mind',
  'erbij.dubbel': '{naam} is on it already. Is this someone else?',
  'erbij.andereNaam': 'What do you call this {naam}?',
  'erbij.ja': 'Yes, add',
  'erbij.nee': 'No, show {naam}',
  'lijst.omgekeerd': 'Reverse',
} as const satisfies Vertaling<typeof nl>;
