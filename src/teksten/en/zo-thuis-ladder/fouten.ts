// Het Engels bij nl/zo-thuis-ladder/fouten.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/fouten.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'foutoverzicht.titel': 'This is not right yet',
  'melding.trede-ontbreekt': 'Choose a place.',
  'melding.datum-ongeldig': 'This is not a date. Write for example 2015, March 2015 or 15-3-2015.',
  'melding.dag-half': 'This date is not complete yet. Fill in day, month and year.',
  'melding.datum-voor-begin': 'This day is before the start.',
  'melding.tekst-te-lang': 'This is too long. Use 2,000 characters at most.',
  'melding.getal-buiten-bereik': 'Enter a number from 0 up to and including 1000.',
  'melding.lijkt-bsn': 'This looks like a citizen service number (BSN). Remove it.',
} as const satisfies Vertaling<typeof nl>;
