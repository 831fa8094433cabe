// Het Engels bij nl/steunfiguur-form/doorvragen.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/doorvragen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'doorvragen.titel': 'Looking further together',
  'doorvragen.uitleg':
    'Often there is someone after all (OZJ). Nine short questions help you look. You may skip a question.',
  'doorvragen.stap': 'Question {nummer} of {aantal}',
  'doorvragen.naam': 'Name or initials',
  'doorvragen.gevonden': 'These people have been added: {namen}.',
  'doorvragen.klaar': 'Those were all the questions.',
  'doorvragen.opnieuwVragen': 'Is there nobody now? Choose a day to ask again.',
  'veilig.titel': 'Is there anyone with whom you do not feel safe?',
  'veilig.uitleg':
    'We do not write this down. Talk to someone you trust, or call free of charge (source: Rijksoverheid):',
  'actie.zetErbij': 'Add this person',
  'actie.hierNiemand': 'Nobody here',
  'actie.nuNiet': 'Not this question now',
  'actie.verder': 'Next question',
  'actie.stoppen': 'Stop',
} as const satisfies Vertaling<typeof nl>;
