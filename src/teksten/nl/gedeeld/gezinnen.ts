// Gezinnen die vrijwillig steunen. Deze namen hebben geen goed Engels woord.
export const teksten = {
  'code.steungezin': 'Steungezin',
  'code.buurtgezin': 'Buurtgezin',
  'code.meeleefgezin': 'Meeleefgezin',
} as const;
