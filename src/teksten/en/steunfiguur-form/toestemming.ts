// Het Engels bij nl/steunfiguur-form/toestemming.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/toestemming.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'toestemming.uitleg':
    'Consent is for the whole form. Filling in together needs no signature. As of {datum}: ask a lawyer.',
  'toestemming.delen': 'Share the form',
  'toestemming.hulp': 'Youth care itself',
  'toestemming.gegevens-steunfiguur': 'Write down contact details',
  'toestemming.jaar': 'years',
  'toestemming.niemand': 'not needed',
  'toestemming.hoor': 'ask the view of {wie}',
  'toestemming.praktijk': 'this is the practice',
  'toestemming.onbekend': 'Age not exactly known.',
  'toestemming.ouder': 'parents with authority or guardian',
  'veld.uitzondering': 'Exception?',
  'veld.reden': 'Why?',
  'veld.ingetrokkenOp': 'Withdrawn on',
  'code.maatregel-of-machtiging': 'Measure or authorisation',
  'code.ernstig-nadeel': 'Serious harm',
  'code.weloverwogen-wens': 'Well-considered wish',
  'code.wilsonbekwaam': 'Incapable of deciding',
} as const satisfies Vertaling<typeof nl>;
