// De memo voor de raad, en wat er verder met de berekening te doen is in het menu.
export const teksten = {
  'actie.sluiten': 'Sluiten',
  'memo.titel': 'Memo voor de raad',
  'memo.uitleg':
    'De memo is twee bladzijden op A4. Daarin staat het tarief, de opbouw, de rekenwijze en de bron van elk cijfer.',
  'memo.toelichting': 'Toelichting',
  'memo.privacy':
    'Dit komt in de memo te staan. Noem geen namen van kinderen of ouders. Hooguit {hoogste} tekens, nog {over} over.',
  'memo.afdrukken': 'Memo afdrukken',
  'memo.zin': 'Een plek in een gezinshuis kost {tarief} per jeugdige per etmaal.',
  'memo.gerekend': 'Zo is gerekend',
  'memo.bepaalt': 'Wat het tarief het meest bepaalt',
  'memo.herkomst':
    'Van deze cijfers zijn er {officieel} officieel, {secundair} secundair, {aanname} aanname en {eigen} eigen. Een cijfer dat 0 is staat er niet bij.',
  'memo.onbekend.een': 'Van {aantal} cijfer is de herkomst onbekend.',
  'memo.onbekend.meer': 'Van {aantal} cijfers is de herkomst onbekend.',
  'memo.nietHier.een': 'Nog {aantal} cijfer past hier niet; het staat in het werkboek, op het blad Bronnen.',
  'memo.nietHier.meer': 'Nog {aantal} cijfers passen hier niet; zij staan in het werkboek, op het blad Bronnen.',
  'memo.niveaus.een': 'Er is nog {aantal} niveau. Het staat in het werkboek, op het blad Opbouw.',
  'memo.niveaus.meer': 'Er zijn nog {aantal} niveaus. Zij staan in het werkboek, op het blad Opbouw.',
  'uitvoer.mislukt': 'Het bestand is niet gemaakt. Kijk eerst of alle cijfers ingevuld zijn.',
  'actie.beginOpnieuw': 'Opnieuw beginnen',
  'uitvoer.xlsx': 'Werkboek voor Excel',
  'uitvoer.ods': 'Werkboek voor LibreOffice',
  'uitvoer.csv': 'CSV-bestand',
  'uitvoer.memo': 'Memo voor de raad',
  'uitvoer.koppeling': 'Link met cijfers',
} as const;
