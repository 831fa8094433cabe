// Het Engels bij nl/steunfiguur-form/doorvragen.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/doorvragen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'doorvragen.titel': 'Asking on together',
  'doorvragen.uitleg': 'Asking on often finds someone (OZJ). You may skip.',
  'doorvragen.gevonden': 'Found: {namen}.',
  'doorvragen.klaar': 'All questions done.',
  'doorvragen.opnieuwVragen': 'Nobody? Ask again on',
  'doorvragen.vastgelegd': 'Nobody now. Ask again on {datum}.',
  'veilig.titel': 'Is there anyone with whom you do not feel safe?',
  'veilig.uitleg': 'We do not record this. Talk to someone you trust, or call free (source: Rijksoverheid):',
} as const satisfies Vertaling<typeof nl>;
