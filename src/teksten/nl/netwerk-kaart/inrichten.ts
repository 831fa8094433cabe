// Eigen namen voor ringen en groepen.
export const teksten = {
  'actie.sectorErbij': 'Zet een groep erbij',
  'actie.sectorWeg': 'Haal deze groep weg',
  'inrichten.onderwerp': 'Naam in het midden',
  'inrichten.ringBetekenis': 'Wat zeggen de ringen?',
  'inrichten.ring': 'Ring {code}',
  'inrichten.sector': 'Groep {code}',
} as const;
