// Het Engels bij nl/zo-thuis-ladder/meldingen.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/meldingen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'foutoverzicht.titel': 'Not right yet',
  'melding.trede-ontbreekt': 'Choose a rung.',
  'melding.datum-ongeldig': 'We do not know this date.',
  'melding.datum-voor-begin': 'This day is before the start.',
  'melding.tekst-te-lang': 'Use at most 2000 characters.',
  'melding.getal-buiten-bereik': 'Enter a number from 0 up to and including 1000.',
  'melding.lijkt-bsn': 'Looks like a citizen service number (BSN). Remove it.',
} as const satisfies Vertaling<typeof nl>;
