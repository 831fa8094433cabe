// Het Engels bij nl/steunfiguur-form/toestemming.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/toestemming.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'toestemming.uitleg':
    'Consent covers the whole form. Filling in together needs no signature. The law was read in the text of {datum}: ask a lawyer.',
  'toestemming.waarom': 'Why do we ask this?',
  'toestemming.behandeling': 'For treatment another law (WGBO) says who consents. Ask the person who treats.',
  'gevraagd.kind': 'This is about the child. So we ask the child first.',
  'gevraagd.kind.zelf': 'This is about you. So we ask you first.',
  'gevraagd.jongere': 'This is about the young person. So we ask them first.',
  'gevraagd.jongere.zelf': 'This is about you. So we ask you first.',
  'gevraagd.ouder': 'They decide here for the child or young person.',
  'gevraagd.delen.samen': 'It says things about the parents too. So we ask them as well.',
  'gevraagd.hulp.samen': 'From 12 up to and including 15 the young person and the parents decide together.',
  'gevraagd.vertegenwoordiger': 'They decide when someone of 18 or over cannot do so.',
  'gevraagd.steunfiguur': 'This is about their own data. So it is good to ask.',
  'gehoord.kind': 'Tell the child too, and ask what it thinks. No signature is needed.',
  'gehoord.kind.zelf': 'You may say what you think of it. No signature is needed.',
  'gehoord.jongere': 'Ask the young person too what they think of it.',
  'gehoord.jongere.zelf': 'You may say what you think of it.',
  'gehoord.ouder': 'Ask the parents too what they think of it.',
  'veld.behandeling': 'Is this about treatment by a doctor or psychologist?',
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
  'veld.ingetrokkenOp': 'On which day was the consent withdrawn?',
  'code.maatregel-of-machtiging': 'There is a measure or authorisation',
  'code.ernstig-nadeel': 'Without help things go seriously wrong',
  'code.weloverwogen-wens': 'The young person really wants this, after careful thought',
  'code.weloverwogen-wens.zelf': 'You really want this yourself, after careful thought',
  'code.wilsonbekwaam': 'This person cannot decide about this now (legally incapable)',
} as const satisfies Vertaling<typeof nl>;
