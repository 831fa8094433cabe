// De negen vragen om samen iemand te vinden.
export const teksten = {
  'doorvraag.wie-vertrouw-je': 'Wie kent en vertrouwt u nu al?',
  'doorvraag.wie-luistert': 'Wie luistert er naar u?',
  'doorvraag.waar-heen': 'Bij wie gaat u langs als het thuis niet gaat?',
  'doorvraag.school-sport-werk': 'Wie ziet u op school, bij sport, op uw werk, in de kerk of in de moskee?',
  'doorvraag.online': 'Met wie appt of gamet u?',
  'doorvraag.vroeger': 'Wie was er vroeger belangrijk, maar ziet u nu minder vaak?',
  'doorvraag.verjaardag': 'Wie zou er op uw verjaardag moeten zijn?',
  'doorvraag.wie-help-jij': 'Aan wie geeft u zelf hulp?',
  'doorvraag.wie-blijft': 'Wie blijft er als de hulp stopt?',
} as const;
