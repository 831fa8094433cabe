// Het Engels bij nl/steunfiguur-form/status.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/status.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'veld.statusVerloop': 'Status',
  'veld.status': 'What happened?',
  'status.voorgedragen': 'Next step: ask the child, the young person or the parent.',
  'status.voorgedragen.zelf': 'Next step: say whether you want this too.',
  'status.gevraagd': 'Next step: wait for the answer.',
  'status.aangeduid': 'Next step: ask whether this person agrees.',
  'status.akkoord': 'Next step: a professional arranges the rest.',
  'bevoegdheid.beslist': 'Decides about this',
  'bevoegdheid.praat-mee': 'Has a say in this',
  'bevoegdheid.niet': 'Has no part in this',
  'bevoegdheid.onbekend': 'Not known yet',
} as const satisfies Vertaling<typeof nl>;
