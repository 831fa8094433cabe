// Wat een schermlezer na een handeling hoort.
export const teksten = {
  'gedaan.huidig': 'Nu: {trede}.',
  'gedaan.gewenst': 'Gewenst: {trede}.',
  'gedaan.wis': 'Er is geen gewenste plek meer gekozen.',
  'gedaan.toevoegen': 'Er staat een plek bij.',
  'gedaan.verwijderen': 'De plek is weggehaald.',
  'gedaan.ongedaan': 'De laatste wijziging is ongedaan gemaakt.',
  'gedaan.opnieuw': 'De wijziging is opnieuw gemaakt.',
} as const;
