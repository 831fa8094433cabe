// Het Engels bij nl/steunfiguur-form/status.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/status.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'veld.statusVerloop': 'How far are we?',
  'veld.status': 'What happened?',
  'status.voorgedragen': 'Next step: ask the child, the young person or the parent.',
  'status.voorgedragen.zelf': 'Next step: say whether you want this too.',
  'status.gevraagd': 'Next step: wait for the answer.',
  'status.aangeduid': 'Next step: ask whether this person agrees.',
  'status.akkoord': 'Next step: a professional makes the arrangements.',
  'formeel.titel': 'What does the letter from the court say?',
  'formeel.uitleg': 'That letter says what someone may do. Only copy what it says.',
  'formeel.voogd': 'A relative can be a guardian too. That does not make someone a professional.',
  'formeel.rechter': 'Formal here means: the court gave someone a task (BGZJ).',
  'formeel.pleegouder':
    'Whoever formally becomes a foster parent gets a foster care contract. That is not a task from the court.',
  'formeel.over.school': 'Schooling',
  'formeel.over.zorg': 'Doctor and help',
  'formeel.over.wonen': 'Where the child or young person lives',
  'formeel.over.wonen.zelf': 'Where you live',
  'formeel.over.geld': 'Money and belongings',
  'bevoegdheid.beslist': 'Decides about this',
  'bevoegdheid.praat-mee': 'Has a say in this',
  'bevoegdheid.niet': 'Has no part in this',
  'bevoegdheid.onbekend': 'Not known yet',
} as const satisfies Vertaling<typeof nl>;
