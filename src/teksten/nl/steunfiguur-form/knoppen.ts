// De knoppen, en wat een schermlezer na een handeling hoort.
export const teksten = {
  'actie.toevoegen': 'Zelf iemand toevoegen',
  'actie.toevoegen.uitleg': 'U weet al wie.',
  'actie.zoekVerder': 'Samen verder zoeken',
  'actie.zoekVerder.uitleg': 'Negen korte vragen. Vaak is er toch nog iemand.',
  'actie.naarIedereen': 'Iedereen',
  'actie.afdrukken': 'Afdrukken',
  'actie.ongedaan': 'Ongedaan maken',
  'actie.opnieuw': 'Opnieuw doen',
  'actie.bewaren': 'Bewaren',
  'gedaan.toevoegen': '{naam} staat erbij.',
  'gedaan.gekozen': '{naam} is gekozen.',
  'gedaan.nietGekozen': '{naam} is geen steunfiguur. Ongedaan maken kan nog.',
  'gedaan.nogNiet': 'Dat is goed. Kiezen kan later ook.',
  'gedaan.ongedaan': 'De laatste wijziging is ongedaan gemaakt.',
  'gedaan.opnieuw': 'De wijziging is opnieuw gemaakt.',
} as const;
