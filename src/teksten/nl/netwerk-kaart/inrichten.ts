// Eigen namen voor ringen en groepen.
export const teksten = {
  'inrichten.titel': 'Namen van ringen en groepen',
  'inrichten.onderwerp': 'Naam in het midden',
  'inrichten.ringBetekenis': 'Wat zeggen de ringen?',
  'inrichten.ring': 'Ring {code}',
  'inrichten.sector': 'Groep {code}',
} as const;
