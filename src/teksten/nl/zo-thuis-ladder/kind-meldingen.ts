// Wat een kind leest: wat er nog te bespreken is.

export const teksten = {
  'kind.mist.wens-kind': 'Er staat nog niet wat jij zelf wilt.',
  'kind.mist.wens-ouders': 'Er staat nog niet wat je ouders willen.',
  'kind.mist.reden-ontbreekt': '{trede}: er staat nog niet waarom dit niet kan.',
  'kind.mist.familiegroepsplan-niet-gevraagd': 'Er staat nog niet of je familie zelf een plan kon maken.',
  'kind.mist.evaluatie-ontbreekt': 'Er is nog geen dag om samen terug te kijken.',
  'kind.mist.weg-terug-ontbreekt': 'Er staat nog niet wat er nodig is om terug te kunnen.',
  'kind.mist.gezinsvorm-niet-afgewogen': 'Er staat nog niet waarom een pleeggezin en een gezinshuis niet kunnen.',
  'kind.mist.minder-ingrijpend-niet-afgewogen': 'Er staat nog niet waarom een open groep niet kan.',
  'kind.mist.breakdown-bespreken':
    'Het dreigt mis te gaan waar je woont. Praat over even op adem komen, en of jij en het gezin bij elkaar passen.',
  'kind.termijn.evaluatie-verlopen': '{datum}: die dag zouden jullie terugkijken. Is dat gebeurd?',
  'kind.termijn.wordt-12': '{datum}: je wordt 12. Dan is meestal ook jouw toestemming nodig voor hulp.',
  'kind.termijn.wordt-16': '{datum}: je wordt 16. Dan geef je meestal alleen zelf toestemming voor hulp.',
  'kind.termijn.wordt-18':
    '{datum}: je wordt 18. Praat over wat er dan verandert en wie er blijft. In een pleeggezin of gezinshuis kun je meestal blijven tot je 21 bent. Andere hulp gaat soms door tot je 23 bent.',
  'kind.termijn.pleegcontract-13-weken':
    'Zorgden je pleegouders al voor je? Dan hebben zij tot {datum} om alles te regelen wat bij pleegouders hoort. Zij moeten wel vanaf het begin 21 jaar of ouder zijn.',
  'kind.termijn.pleegouders-jaar':
    '{datum}: een jaar na het pleegcontract. Je pleegouders kunnen dan soms nee zeggen als iemand wil dat je verhuist. Praat er samen over.',
  'kind.termijn.gesloten-evaluatie': 'Uiterlijk {datum} praten jullie over hoe het gaat op de gesloten plek.',
  'kind.blad.doen': 'Dit kun je doen',
  'kind.blad.doen.1': 'Zeg wat jij wilt, en wat niet.',
  'kind.blad.doen.2': 'Vraag waarom iets zo besloten is.',
  'kind.blad.doen.3': 'Vraag of er iemand met je mee mag naar een gesprek.',
  'kind.blad.doen.4': 'Vraag wie je vertrouwenspersoon is.',
  'kind.blad.vragen': 'Wat wil je nog vragen?',
  'kind.blad.bellen': 'Wie kun je bellen?',
} as const;
