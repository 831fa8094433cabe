// Wat een schermlezer na een handeling hoort.
export const teksten = {
  'gedaan.huidig': 'Nu: {trede}. {woont}.',
  'gedaan.gewenst': 'Gewenst: {trede}. {woont}.',
  'gedaan.wis': 'Er is geen gewenste trede meer.',
  'gedaan.toevoegen': 'Er is een rij bij.',
  'gedaan.verwijderen': 'De rij is weg.',
  'gedaan.ongedaan': 'Ongedaan gemaakt.',
  'gedaan.opnieuw': 'Opnieuw gedaan.',
} as const;
