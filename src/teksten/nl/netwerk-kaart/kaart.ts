// De getekende kaart en haar legenda.
export const teksten = {
  'kaart.titel': 'Kaart',
  'kaart.uitleg': 'Ring: {betekenis}. Van binnen naar buiten: {ringen}.',
  'kaart.toetsen':
    'Toetsen op de kaart: pijlen lopen rond, Enter opent, 1 2 3 0 zet in een ring, [ en ] zet in een ander deel, v verbindt, s is steunfiguur, F2 is naam wijzigen, Delete haalt weg, Ctrl+Z en Ctrl+Y, Escape stopt.',
  'kaart.leegVak': 'nog niemand',
  'kaart.kent': 'kent {aantal} anderen',
  'kaart.bezig.band': 'Met wie heeft {naam} een band? Klik of druk Enter op die persoon. Escape stopt.',
  'kaart.bezig.plek': 'Waar hoort {naam}? Klik op de plek. Escape stopt.',
  'kaart.legenda': 'Wat betekent wat?',
  'legenda.ster': 'Steunfiguur',
  'legenda.formeel': 'Formele rol',
  'legenda.verantwoordelijk': 'Betrekt het netwerk',
  'legenda.pleegzorg': 'Wil netwerkpleegouder zijn',
  'legenda.kindband': 'Grijs: band met het kind of gezin. Gekleurd: band tussen mensen.',
} as const;
