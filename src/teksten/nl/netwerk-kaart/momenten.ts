// Vastleggen hoe het nu is.
export const teksten = {
  'actie.vastleggen': 'Bewaar hoe het nu is',
  'moment.uitleg': 'Bewaar hoe het nu is. Later ziet u wat er veranderde.',
  'moment.datum': 'Op welke dag?',
  'moment.naam': 'Hoe heet dit moment, of waar hoort het bij? Bijvoorbeeld 18 worden.',
  'moment.toelichting': 'Is er iets over te zeggen?',
  'melding.datum-ongeldig': 'Kies een dag.',
} as const;
