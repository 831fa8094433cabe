// De antwoorden die overal hetzelfde zijn.
export const teksten = {
  'code.ja': 'Ja',
  'code.nee': 'Nee',
  'code.onbekend': 'Weten we nog niet',
} as const;
