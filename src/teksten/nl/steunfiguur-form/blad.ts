// Samen teruglezen, en het vel papier.
export const teksten = {
  'blad.titel': 'Samen teruglezen',
  'blad.afgedrukt': 'Afgedrukt op {datum}.',
} as const;
