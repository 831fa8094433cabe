// Wat een ouder leest: wat er nog te bespreken is.

export const teksten = {
  'ouder.mist.wens-kind': 'Er staat nog niet wat uw kind wil.',
  'ouder.mist.wens-ouders': 'Er staat nog niet wat u zelf wilt.',
  'ouder.mist.reden-ontbreekt': '{trede}: er staat nog niet waarom dit niet kan.',
  'ouder.mist.familiegroepsplan-niet-gevraagd': 'Er staat nog niet of u eerst zelf een plan kon maken, met familie.',
  'ouder.mist.evaluatie-ontbreekt': 'Er is nog geen dag om samen terug te kijken.',
  'ouder.mist.weg-terug-ontbreekt': 'Er staat nog niet wat er nodig is om terug te kunnen.',
  'ouder.mist.gezinsvorm-niet-afgewogen': 'Er staat nog niet waarom een pleeggezin en een gezinshuis niet kunnen.',
  'ouder.mist.minder-ingrijpend-niet-afgewogen': 'Er staat nog niet waarom een open groep niet kan.',
  'ouder.mist.breakdown-bespreken':
    'Het dreigt mis te gaan waar het kind woont. Praat over respijtzorg, en of kind en gezin bij elkaar passen.',
  'ouder.termijn.evaluatie-verlopen': '{wanneer} zou u samen terugkijken. Is dat gebeurd?',
  'ouder.termijn.wordt-12': '{wanneer} wordt uw kind 12. Dan is meestal ook toestemming van het kind nodig voor hulp.',
  'ouder.termijn.wordt-16': '{wanneer} wordt uw kind 16. Dan geeft het kind meestal alleen zelf toestemming voor hulp.',
  'ouder.termijn.wordt-18':
    '{datum}: uw kind wordt 18. Praat over wat er dan verandert en wie er blijft. In een pleeggezin of gezinshuis kan uw kind meestal blijven tot 21 jaar. Andere hulp gaat soms door tot 23 jaar.',
  'ouder.termijn.pleegcontract-13-weken':
    'Zorgden de pleegouders al voor het kind? Dan is uiterlijk {datum} alles in orde: de voorbereiding en selectie, de verklaring van geen bezwaar, en of het past. De leeftijd van 21 geldt vanaf het begin.',
  'ouder.termijn.pleegouders-jaar':
    '{datum}: een jaar na het pleegcontract. Pleegouders kunnen dan soms tegenhouden dat het kind verhuist. Praat er samen over.',
  'ouder.termijn.gesloten-evaluatie': 'Uiterlijk {datum} is er een gesprek over hoe het gaat op de gesloten plek.',
} as const;
