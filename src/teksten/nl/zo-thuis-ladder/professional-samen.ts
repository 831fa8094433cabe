// Wat een professional leest bij de uitleg én bij de vragen.

export const teksten = {
  'professional.respijt':
    'Respijtzorg: even op adem komen, naast thuis, pleegzorg of gezinshuis. Daarna woont de jeugdige weer op dezelfde plek.',
  'professional.kwaliteit': 'Kwaliteitscriteria Gezinshuizen: vier bouwstenen',
  'professional.kwaliteit.bekwaamheid': 'Bekwaamheid van de gezinshuisouder',
  'professional.kwaliteit.leefklimaat': 'Leefklimaat',
  'professional.kwaliteit.positie': 'Positie van kinderen en ouders',
  'professional.kwaliteit.organisatie': 'Organisatie van de zorg',
} as const;
