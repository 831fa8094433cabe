// De knoppen.
export const teksten = {
  'actie.opslaan': 'Opslaan',
  'actie.openen': 'Openen',
  'actie.afdrukken': 'Afdrukken',
  'actie.toonFouten': 'Wat ontbreekt er nog?',
  'actie.meer': 'Meer over {titel}',
} as const;
