// Wat er sinds een eerder moment veranderde.
export const teksten = {
  'tijd.label': 'Kies een moment',
  'verschil.titel': 'Wat er veranderde: van {van} naar {naar}',
  'verschil.geen': 'Er veranderde niets.',
  'verschil.wie': 'Wie',
  'verschil.kop': 'Verandering',
  'verschil.nieuw': 'nieuw',
  'verschil.weg': 'weg',
  'verschil.dichterbij': 'dichterbij',
  'verschil.verderWeg': 'verder weg',
  'verschil.gewijzigd': 'anders',
  'verschil.hetzelfde': 'hetzelfde',
  'verschil.eerst': 'eerst {wat}',
  'verschil.band': 'band: {band}',
  'verschil.perVerandering': 'Per verandering',
  'verschil.bandNieuw': 'nieuwe band',
  'verschil.bandWeg': 'band weg',
} as const;
