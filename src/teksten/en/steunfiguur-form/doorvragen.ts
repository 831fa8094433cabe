// Het Engels bij nl/steunfiguur-form/doorvragen.ts.
import { teksten as doorvraag } from '../gedeeld/doorvragen.js';
import type { teksten as nl } from '../../nl/steunfiguur-form/doorvragen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...doorvraag,
  'doorvragen.uitleg':
    'Often there is somebody after all. Nine short questions help you look. You may skip a question.',
  'doorvragen.iedereen': 'It can be anybody. Also somebody you talk to only now and then.',
  'doorvragen.stap': 'Question {nummer} of {aantal}',
  'doorvragen.alGenoemd': 'Already named',
  'doorvragen.ookHier': 'Tap who belongs here too.',
  'doorvragen.naam': 'Name or initials',
  'doorvragen.bijnaam': 'A nickname is fine too.',
  'doorvragen.wie': 'Who is that?',
  'doorvragen.wieIs': 'Who is {wie}?',
  'doorvragen.anders': 'somebody else',
  'doorvragen.staatEr': '{naam} is already listed. Do you mean {wie}?',
  'doorvragen.klaar': 'These were all the questions.',
  'doorvragen.dag.half': 'This date is not complete yet. Fill in day, month and year.',
  'doorvragen.dag.leeg': 'Choose a day.',
  'doorvragen.dag.vroeg': 'Choose a day that is still to come.',
  'doorvragen.opnieuwVragen': 'Choose a day to ask again.',
  'doorvragen.niemand': 'Is there nobody now? Then we ask again later.',
  'doorvragen.weetNiet': 'That is fine. You can choose later too.',
  'kiezen.titel': 'Who becomes a support figure?',
  'kiezen.titel.zelf': 'Which of them do you choose?',
  'kiezen.uitleg':
    'The child, the young person or a parent chooses. One person, or more. They can always choose differently later.',
  'kiezen.uitleg.zelf':
    'You choose a support figure yourself. One person, or more. You can always choose differently later.',
  'kiezen.nietVolwassen': 'not an adult yet, that is allowed',
  'kiezen.idee': 'idea of a professional',
  'kiezen.al': 'already chosen',
  'kiezen.ook.een': '{namen} is listed too. A support figure is somebody other than a parent or professional.',
  'kiezen.ook.meer': '{namen} are listed too. A support figure is somebody other than a parent or professional.',
  'veilig.link': 'Do you feel unsafe with somebody? Read this.',
  'veilig.titel': 'Do you feel unsafe with somebody?',
  'veilig.uitleg':
    'You do not have to fill in anything here. We write this down nowhere. Talk to somebody you trust, or call for free:',
  'veilig.nagekeken':
    'The numbers are from Rijksoverheid and Kindertelefoon. Checked on {datum}. A number may have changed since.',
  'veilig.gevaar': 'Immediate danger',
  'veilig.gevaar.uitleg': 'help needed now',
  'veilig.thuis.uitleg': 'day and night',
  'veilig.kinder.uitleg': 'for children and young people',
  'actie.terug': 'Back',
  'actie.nogIemand': 'Somebody else too',
  'actie.meer': 'More',
  'actie.zelfde': 'Yes, the same',
  'actie.iemandAnders': 'No, somebody else',
  'actie.nuNiet': 'Not now',
  'actie.verder': 'Next question',
  'actie.stoppen': 'Stop',
  'actie.weetNiet': 'I do not know yet',
  'actie.kies': 'Choose {namen}',
  'actie.kies.zelf': 'I choose {namen}',
  'actie.kiesNiemand': 'Done',
} as const satisfies Vertaling<typeof nl>;
