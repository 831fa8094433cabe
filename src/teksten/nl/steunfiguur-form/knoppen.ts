// De knoppen, en wat een schermlezer na een handeling hoort.
export const teksten = {
  'actie.toevoegen': 'Toevoegen',
  'actie.wijzigen': 'Wijzigen',
  'actie.verwijderen': 'Weghalen',
  'actie.beschrijf': 'Is steunfiguur',
  'actie.afdrukken': 'Afdrukken',
  'actie.ongedaan': 'Ongedaan maken',
  'actie.opnieuw': 'Opnieuw doen',
  'actie.bewaren': 'Bewaren',
  'actie.annuleren': 'Annuleren',
  'actie.niemand': 'Ik weet niemand',
  'actie.hierNiemand': 'Niemand',
  'actie.nuNiet': 'Nu niet',
  'actie.verder': 'Volgende',
  'actie.stoppen': 'Stoppen',
  gebeurd: '{actie}: gedaan. {naam}',
} as const;
