// Wat een schermlezer na een handeling hoort.

export const teksten = {
  'gedaan.huidig': 'Nu: {trede}.',
  'gedaan.gewenst': 'Gewenst: {trede}.',
  'gedaan.ongedaan': 'De laatste wijziging is ongedaan gemaakt.',
  'gedaan.opnieuw': 'De wijziging is opnieuw gemaakt.',
} as const;
