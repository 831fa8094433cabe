// De knoppen die er altijd staan.

export const teksten = {
  'actie.ongedaan': 'Ongedaan maken',
  'actie.opnieuw': 'Opnieuw doen',
  'actie.afdrukken': 'Afdrukken',
} as const;
