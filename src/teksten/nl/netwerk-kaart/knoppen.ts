// De knoppen.
export const teksten = {
  'actie.toevoegen': 'Zet erbij',
  'actie.ongedaan': 'Ongedaan maken',
  'actie.opnieuw': 'Opnieuw doen',
  'actie.afdrukken': 'Afdrukken',
  'actie.toonBanden': 'Toon banden tussen mensen',
  'actie.groter': 'Maak de kaart groter',
  'actie.kleiner': 'Maak de kaart kleiner',
} as const;
