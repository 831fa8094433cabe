// Eigen namen voor ringen en delen.
export const teksten = {
  'inrichten.titel': 'Namen van ringen en delen',
  'inrichten.onderwerp': 'Naam in het midden',
  'inrichten.ringBetekenis': 'De ringen zeggen',
  'inrichten.ring': 'Ring {code}',
  'inrichten.sector': 'Deel {code}',
} as const;
