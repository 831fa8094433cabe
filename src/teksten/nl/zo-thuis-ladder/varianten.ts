// Varianten van pleegzorg.

export const teksten = {
  'code.hulpverlening': 'Hulpverleningsvariant',
  'code.opvoeding': 'Opvoedingsvariant',
  'code.zonder-contract': 'Zonder pleegcontract (informeel)',
} as const;
