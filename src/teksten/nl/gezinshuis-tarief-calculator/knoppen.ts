// De knoppen.
export const teksten = {
  'actie.opslaan': 'Opslaan',
  'actie.openen': 'Openen',
  'actie.afdrukken': 'Afdrukken',
  'actie.toonFouten': 'Wat ontbreekt er nog?',
  'actie.uitkomst': 'Naar de uitkomst',
  'actie.ongedaan': 'Ongedaan maken',
  'actie.uitvoeren': 'Exporteren',
} as const;
