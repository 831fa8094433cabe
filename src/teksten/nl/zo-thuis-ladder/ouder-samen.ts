// Wat een ouder leest bij de uitleg én bij de vragen.

export const teksten = {
  'ouder.respijt': 'Respijtzorg: kind en gezin komen even op adem. Daarna woont het kind weer op dezelfde plek.',
  'ouder.kwaliteit': 'Wat maakt een gezinshuis goed?',
  'ouder.kwaliteit.bekwaamheid': 'Kunnen de gezinshuisouders dit kind goed helpen?',
  'ouder.kwaliteit.leefklimaat': 'Is het er goed om te wonen?',
  'ouder.kwaliteit.positie': 'Tellen kind en ouders mee?',
  'ouder.kwaliteit.organisatie': 'Is de zorg goed geregeld?',
} as const;
