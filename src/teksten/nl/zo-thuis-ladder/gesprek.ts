// Het gesprek met kind of ouder: één vraag tegelijk.

export const teksten = {
  'vraag.kop': 'Eén vraag om over te praten',
  'vraag.plaats': 'Vraag {nummer} van {aantal}',
  'vraag.nuNiet': 'Nu niet',
  'vraag.volgende': 'Volgende vraag',
  'vraag.klaar': 'Alles is besproken.',
  'vraag.klaarOp': 'Alles is besproken. Samen terugkijken is op {datum}.',
  'vraag.over.een': 'Dit waren alle vragen. Op {aantal} vraag staat nog geen antwoord.',
  'vraag.over.meer': 'Dit waren alle vragen. Op {aantal} vragen staat nog geen antwoord.',
  'vraag.opnieuw': 'Nog eens alle vragen',
  'vraag.volgt': 'Dit is de volgende vraag.',
  'actie.aanpassen': 'Aanpassen',
  'actie.nogIemand': 'Nog iemand',
  nogNiet: 'Dat staat er nog niet.',
} as const;
