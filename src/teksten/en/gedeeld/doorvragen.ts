// Het Engels bij nl/gedeeld/doorvragen.ts.
import type { teksten as nl } from '../../nl/gedeeld/doorvragen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'doorvraag.wie-vertrouw-je': 'Who do you already know and trust?',
  'doorvraag.wie-luistert': 'Who listens to you?',
  'doorvraag.waar-heen': 'Who do you go to when things go wrong at home?',
  'doorvraag.school-sport-werk': 'Who do you see at school, at sport, at work, at church or at the mosque?',
  'doorvraag.online': 'Who do you text or game with?',
  'doorvraag.vroeger': 'Who used to be important, but do you see less often now?',
  'doorvraag.verjaardag': 'Who should be there on your birthday?',
  'doorvraag.wie-help-jij': 'Who do you give help to yourself?',
  'doorvraag.wie-blijft': 'Who stays when the care ends?',
} as const satisfies Vertaling<typeof nl>;
