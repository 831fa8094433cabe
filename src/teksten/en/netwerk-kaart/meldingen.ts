// Het Engels bij nl/netwerk-kaart/meldingen.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/meldingen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'foutoverzicht.titel': 'This is not right yet',
  'melding.persoon-ontbreekt': 'Put at least one person on the map.',
  'melding.veld-ontbreekt': 'Fill this in.',
  'melding.lijkt-bsn': 'Looks like a citizen service number (BSN). Remove it.',
  'melding.naam-los': '{naam} is not on the map yet. Add {naam}, or empty the field.',
} as const satisfies Vertaling<typeof nl>;
