// Het Engels bij nl/steunfiguur-form/meldingen.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/meldingen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'foutoverzicht.titel': 'Not right yet',
  'melding.fout': 'Error',
  'melding.waarschuwing': 'Note',
  'melding.veld-ontbreekt': 'Fill this in.',
  'melding.tekst-te-lang': '2000 characters at most.',
  'melding.datum-ongeldig': 'No date: write 2015, 2015-03 or 2015-03-31.',
  'melding.datum-in-toekomst': 'Choose today or earlier.',
  'melding.datum-voor-begin': 'Choose a later day.',
  'melding.lijkt-bsn': 'Looks like a BSN. Remove it.',
} as const satisfies Vertaling<typeof nl>;
