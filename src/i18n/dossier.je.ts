// De je-vorm van de gedeelde woorden: alleen waar de u-vorm anders luidt.
import type { DossierTekst } from './dossier.nl.js';

export const je = {
  'doorvraag.wie-vertrouw-je': 'Wie ken en vertrouw je nu al?',
  'doorvraag.wie-luistert': 'Wie luistert er naar jou?',
  'doorvraag.waar-heen': 'Bij wie ga je langs als het thuis niet gaat?',
  'doorvraag.school-sport-werk': 'Wie zie je op school, sport, werk, kerk of moskee?',
  'doorvraag.online': 'Met wie app of game je?',
  'doorvraag.vroeger': 'Wie was er vroeger belangrijk, maar zie je nu minder?',
  'doorvraag.verjaardag': 'Wie zou er op je verjaardag moeten zijn?',
  'doorvraag.wie-help-jij': 'Wie help jij zelf?',
} satisfies Partial<Record<DossierTekst, string>>;
