// Of iemand bij de definitie past: per punt een reden, geen cijfer.
export const teksten = {
  'toets.titel': 'Past dit bij de definitie?',
  'toets.uitleg': 'Per punt een reden. Geen cijfer.',
} as const;
