// De knoppen.
export const teksten = {
  'actie.wis': 'Keuze wissen',
  'actie.ongedaan': 'Ongedaan maken',
  'actie.opnieuw': 'Opnieuw doen',
  'actie.afdrukken': 'Afdrukken',
  'actie.toevoegen': 'Toevoegen',
  'actie.verwijderen': 'Weghalen',
} as const;
