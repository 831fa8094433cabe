// Het Engels bij nl/netwerk-kaart/meldingen.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/meldingen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'foutoverzicht.titel': 'This is not right yet',
  'melding.persoon-ontbreekt': 'Put at least one person on the map.',
  'melding.veld-ontbreekt': 'Fill this in.',
  'melding.datum-ongeldig': 'Choose a day.',
  'melding.keuze-onbekend': 'We do not know this value.',
  'melding.tekst-te-lang': 'This is too long. Use 2,000 characters at most.',
  'melding.naam-dubbel': 'This name is there already.',
  'melding.lijkt-bsn': 'Looks like a citizen service number (BSN). Remove it.',
  'melding.aanhalingsteken-open': 'A quotation mark does not close.',
  'melding.te-veel-rijen': 'More than 500 lines is not possible.',
  'melding.te-veel-personen': 'The map has room for 500 people.',
  'melding.csv-te-groot': 'This list is too large. At most 1 MB fits. Fewer columns will help.',
} as const satisfies Vertaling<typeof nl>;
