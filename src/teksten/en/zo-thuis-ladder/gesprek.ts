// Het Engels bij nl/zo-thuis-ladder/gesprek.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/gesprek.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'vraag.kop': 'One question to talk about',
  'vraag.plaats': 'Question {nummer} of {aantal}',
  'vraag.nuNiet': 'Not now',
  'vraag.volgende': 'Next question',
  'vraag.klaar': 'Everything has been discussed.',
  'vraag.klaarOp': 'Everything has been discussed. Looking back together is on {datum}.',
  'vraag.over.een': 'These were all questions. {aantal} question has no answer yet.',
  'vraag.over.meer': 'These were all questions. {aantal} questions have no answer yet.',
  'vraag.opnieuw': 'All questions again',
  'vraag.volgt': 'This is the next question.',
  'actie.aanpassen': 'Change',
  'actie.nogIemand': 'Somebody else',
  nogNiet: 'That is not there yet.',
} as const satisfies Vertaling<typeof nl>;
