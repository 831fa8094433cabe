// Het Engels bij nl/steunfiguur-form/toestemming.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/toestemming.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'toestemming.uitleg':
    'Consent covers the whole form. Filling in together needs no signature. The law was read in the text of {datum}: ask a lawyer.',
  'toestemming.delen': 'Share the form',
  'toestemming.hulp': 'Youth care itself',
  'toestemming.gegevens-steunfiguur': 'Write down contact details',
  'toestemming.jaar': 'years',
  'toestemming.niemand': 'not needed',
  'toestemming.andereWet': 'this is about treatment: another law says who consents',
  'toestemming.hoor': 'ask the view of {wie}',
  'toestemming.praktijk': 'that is the custom, not a rule of law',
  'toestemming.wetVraagtMinder':
    'the law asks only the young person; parents often decide too, as data about them are involved',
  'toestemming.onbekend': 'Age not exactly known.',
  'toestemming.vanaf18': 'from 18 on the Jeugdwet covers only help that goes on',
  'toestemming.ouder': 'parents with authority or guardian',
  'toestemming.vertegenwoordiger':
    'curator or mentor, else someone authorised in writing, else the partner, else a parent, child, sibling or grandparent',
  'veld.uitzondering': 'Exception?',
  'veld.reden': 'Why?',
  'veld.ingetrokkenOp': 'Withdrawn on',
  'code.maatregel-of-machtiging': 'Measure or authorisation',
  'code.ernstig-nadeel': 'Serious harm',
  'code.weloverwogen-wens': 'Well-considered wish',
  'code.wilsonbekwaam': 'Incapable of deciding',
} as const satisfies Vertaling<typeof nl>;
