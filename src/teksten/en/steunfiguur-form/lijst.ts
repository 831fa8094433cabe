// Het Engels bij nl/steunfiguur-form/lijst.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/lijst.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'lijst.titel': 'Support figures',
  'lijst.leeg': 'Nobody is listed yet.',
  'lijst.anderen': 'Others around the family ({aantal})',
  'lijst.verwijder': 'Remove {naam} everywhere? There is no way back.',
  'code.voorgedragen': 'Proposed',
  'code.gevraagd': 'Asked',
  'code.aangeduid': 'Chosen',
  'code.akkoord': 'Agreed',
  'code.later': 'Not now',
  'persoon.nieuw': 'New support figure',
  'doorvragen.vastgelegd': 'There is nobody now. Ask again on {datum}.',
} as const satisfies Vertaling<typeof nl>;
