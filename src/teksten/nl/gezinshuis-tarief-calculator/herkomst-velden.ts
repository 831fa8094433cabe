// De velden van de herkomst van een cijfer.
export const teksten = {
  'herkomst.bron': 'Bron',
  'herkomst.datum': 'Datum',
  'herkomst.reden': 'Reden',
} as const;
