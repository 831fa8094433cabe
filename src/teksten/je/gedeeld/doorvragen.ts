// De je-vorm bij nl/gedeeld/doorvragen.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/gedeeld/doorvragen.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'doorvraag.wie-vertrouw-je': 'Wie ken en vertrouw je nu al?',
  'doorvraag.wie-luistert': 'Wie luistert er naar jou?',
  'doorvraag.waar-heen': 'Bij wie ga je langs als het thuis niet gaat?',
  'doorvraag.school-sport-werk': 'Wie zie je op school, bij sport, op je werk, in de kerk of in de moskee?',
  'doorvraag.online': 'Met wie app of game je?',
  'doorvraag.vroeger': 'Wie was er vroeger belangrijk, maar zie je nu minder vaak?',
  'doorvraag.verjaardag': 'Wie zou er op je verjaardag moeten zijn?',
  'doorvraag.wie-help-jij': 'Wie help jij zelf wel eens?',
} as const satisfies JeVorm<typeof nl>;
