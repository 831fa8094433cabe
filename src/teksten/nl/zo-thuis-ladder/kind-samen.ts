// Wat een kind leest bij de uitleg én bij de vragen.

export const teksten = {
  'kind.respijt': 'Respijtzorg: jij en je gezin komen even op adem. Daarna woon je weer op dezelfde plek.',
  'kind.kwaliteit': 'Wat maakt een gezinshuis goed?',
  'kind.kwaliteit.bekwaamheid': 'Kunnen de gezinshuisouders jou goed helpen?',
  'kind.kwaliteit.leefklimaat': 'Is het fijn om er te wonen?',
  'kind.kwaliteit.positie': 'Tellen jij en je ouders mee?',
  'kind.kwaliteit.organisatie': 'Is alles goed geregeld?',
} as const;
