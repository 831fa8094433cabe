// Het Engels bij nl/steunfiguur-form/meldingen.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/meldingen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'foutoverzicht.titel': 'This is not right yet',
  'melding.veld-ontbreekt': 'Fill this in.',
  'melding.tekst-te-lang': 'This is too long. Use 2,000 characters at most.',
  'melding.datum-ongeldig': 'This is not a date. Write for example 2015, March 2015 or 15-3-2015.',
  'melding.datum-in-toekomst': 'This day is yet to come. Choose today or a day before it.',
  'melding.datum-voor-begin': 'This day is too early. Choose a later day.',
  'melding.lijkt-bsn': 'This looks like a citizen service number (BSN). Remove it.',
} as const satisfies Vertaling<typeof nl>;
