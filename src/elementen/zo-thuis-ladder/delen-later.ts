// Waar de delen van het scherm staan die niet bij het eerste beeld van een professional horen.

export const DELEN = {
  schrijven: () => import('./schrijven.js'),
  uitleg: () => import('./plekkaart.js'),
  vergelijk: () => import('./vergelijk.js'),
  respijt: () => import('./respijt.js'),
  plaatsing: () => import('./plaatsing.js'),
  afweging: () => import('./werkblad.js'),
  gesprek: () => import('./gesprek.js'),
  raad: () => import('./raad.js'),
  meldingen: () => import('./meldingen.js'),
  blad: () => import('./blad.js'),
} as const;
