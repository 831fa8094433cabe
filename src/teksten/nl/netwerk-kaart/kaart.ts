// De getekende kaart en haar legenda.
export const teksten = {
  'kaart.titel': 'Kaart',
  'kaart.uitleg': 'De ringen zeggen {betekenis}. Van binnen naar buiten: {ringen}.',
  'kaart.toetsen':
    'Toetsen op de kaart: met de pijlen loopt de aanwijzer rond. Enter opent iemand. De toetsen 1, 2, 3 en 0 zetten iemand in een ring, [ en ] in een andere groep. De toets v legt een band, s maakt iemand steunfiguur, F2 wijzigt de naam en Delete haalt weg. Ctrl+Z en Ctrl+Y maken ongedaan en opnieuw. Escape stopt.',
  'kaart.leegVak': 'nog niemand',
  'kaart.vraagDoor': 'vraag door',
  'kaart.geenPlek': 'nog geen plek',
  'kaart.stopt': 'stopt',
  'kaart.nogVragen': 'nog vragen',
  'kaart.blijven.een': '{aantal} mens blijft',
  'kaart.blijven.meer': '{aantal} mensen blijven',
  'kaart.stoppen.een': '{aantal} stopt',
  'kaart.stoppen.meer': '{aantal} stoppen',
  'kaart.onbekend.een': '{aantal} weten we nog niet',
  'kaart.onbekend.meer': '{aantal} weten we nog niet',
  'kaart.kiesIemand': 'Kies iemand: dan ziet u alle banden.',
  'kaart.kent.een': 'kent {aantal} ander',
  'kaart.kent.meer': 'kent {aantal} anderen',
  'kaart.legenda': 'Wat betekenen de tekens?',
  'legenda.ster': 'Steunfiguur',
  'legenda.voorgedragen': 'Voorgedragen als steunfiguur',
  'legenda.toen': 'Plek van toen',
  'legenda.formeel': 'Formele rol',
  'legenda.verantwoordelijk': 'Betrekt het netwerk',
  'legenda.pleegzorg': 'Wil netwerkpleegouder zijn',
  'legenda.erkend': 'Gezien en erkend bij jeugdhulp, jeugdbescherming of onderwijs',
  'legenda.respijt': 'Geeft respijt: zorgt soms voor het kind',
  'legenda.kindband':
    'Een gekleurde lijn is een band met het kind of het gezin. Een grijze lijn is een band tussen mensen.',
  'legenda.kindband.zelf':
    'Een gekleurde lijn is een band met u of uw gezin. Een grijze lijn is een band tussen mensen.',
} as const;
