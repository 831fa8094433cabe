// Het blad met de opbouw van het tarief, en de tabellen daarvan.
export const teksten = {
  'resultaat.waterval.titel': 'Opbouw van het tarief',
  'resultaat.niveaus.titel': 'Tarief per zorgzwaarte',
  'tabel.perJaar': 'Per huis per jaar',
  'tabel.aandeel': 'Deel van het tarief',
  'tabel.totaal': 'Totaal',
  'tabel.tarief': 'Tarief',
  'tabel.verschil': 'Verschil',
  'letter.uitleg': 'Bron: artikel 2.3 Besluit Jeugdwet. De verdeling is van ons.',
  'letter.naar-rato': 'naar rato over a, b en c',
  'opbouw.tientje':
    'Van iedere {tien} gaat {a} naar de mensen die zorgen. Naar het kind gaat {b}, en naar huis en overhead {c}. Buiten de letters valt {buiten}.',
  'opbouw.naarLetter': 'Tarief, naar letter',
  'tabel.opgeteld': 'Opgeteld',
} as const;
