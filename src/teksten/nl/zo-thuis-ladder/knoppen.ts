// De knoppen.
export const teksten = {
  'actie.wis': 'Wis deze keuze',
  'actie.ongedaan': 'Ongedaan maken',
  'actie.opnieuw': 'Opnieuw doen',
  'actie.afdrukken': 'Afdrukken',
  'actie.toevoegen': 'Zet een plek erbij',
  'actie.verwijderen': 'Weghalen',
} as const;
