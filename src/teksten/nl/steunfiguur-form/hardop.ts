// Voorlezen met een stem van het apparaat.
export const teksten = {
  'actie.leesVoor': 'Lees voor',
  'actie.stopLezen': 'Stop met lezen',
} as const;
