// De getekende kaart en haar legenda.
export const teksten = {
  'kaart.titel': 'Kaart',
  'kaart.uitleg': 'De ringen zeggen {betekenis}. Van binnen naar buiten: {ringen}.',
  'kaart.toetsen':
    'Toetsen op de kaart: met de pijlen loopt de aanwijzer rond. Enter opent iemand. De toetsen 1, 2, 3 en 0 zetten iemand in een ring, [ en ] in een andere groep. De toets v legt een band, s maakt iemand steunfiguur, F2 wijzigt de naam en Delete haalt weg. Ctrl+Z en Ctrl+Y maken ongedaan en opnieuw. Escape stopt.',
  'kaart.leegVak': 'nog niemand',
  'kaart.kent.een': 'kent {aantal} ander',
  'kaart.kent.meer': 'kent {aantal} anderen',
  'kaart.legenda': 'Wat betekenen de tekens?',
  'legenda.ster': 'Steunfiguur',
  'legenda.formeel': 'Formele rol',
  'legenda.verantwoordelijk': 'Betrekt het netwerk',
  'legenda.pleegzorg': 'Wil netwerkpleegouder zijn',
  'legenda.kindband':
    'Een grijze lijn is een band met het kind of het gezin. Een gekleurde lijn is een band tussen mensen.',
  'legenda.kindband.zelf':
    'Een grijze lijn is een band met u of uw gezin. Een gekleurde lijn is een band tussen mensen.',
} as const;
