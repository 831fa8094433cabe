// De knoppen.
export const teksten = {
  'actie.opslaan': 'Opslaan',
  'actie.openen': 'Openen',
  'actie.afdrukken': 'Afdrukken',
  'actie.toonFouten': 'Wat ontbreekt er nog?',
  'actie.uitkomst': 'Naar de uitkomst',
  'actie.zetTerug': 'Zet terug',
  'actie.ongedaan': 'Ongedaan maken',
  'actie.uitvoeren': 'Exporteren',
  'actie.beginOpnieuw': 'Opnieuw beginnen',
  'uitvoer.xlsx': 'Werkboek voor Excel',
  'uitvoer.ods': 'Werkboek voor LibreOffice',
  'uitvoer.csv': 'CSV-bestand',
  'actie.sluiten': 'Sluiten',
  'uitvoer.memo': 'Memo voor de raad',
  'uitvoer.koppeling': 'Link met cijfers',
  'uitvoer.mislukt': 'Het bestand is niet gemaakt. Kijk eerst of alle cijfers ingevuld zijn.',
} as const;
