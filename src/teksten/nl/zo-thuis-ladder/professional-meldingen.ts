// Wat een professional leest: wat er nog te bespreken is.

export const teksten = {
  'professional.mist.wens-kind': 'De wens van de jeugdige staat er nog niet.',
  'professional.mist.wens-ouders': 'De wens van de ouders staat er nog niet.',
  'professional.mist.reden-ontbreekt': '{trede}: de reden staat er nog niet.',
  'professional.mist.familiegroepsplan-niet-gevraagd':
    'Er staat nog niet of het gezin eerst de kans kreeg op een familiegroepsplan (Jeugdwet 4.1.2).',
  'professional.mist.evaluatie-ontbreekt': 'Er is nog geen dag voor de evaluatie.',
  'professional.mist.weg-terug-ontbreekt': 'De weg terug is nog niet beschreven.',
  'professional.mist.gezinsvorm-niet-afgewogen':
    'Pleegzorg en gezinshuis zijn nog niet beide afgewogen met reden en grond (Jeugdwet 2.3 lid 6).',
  'professional.mist.minder-ingrijpend-niet-afgewogen':
    'Nog geen reden waarom residentieel verblijf niet volstaat (Jeugdwet 6.1.2 lid 2).',
  'professional.mist.breakdown-bespreken': 'Dreigende breakdown: bespreek respijtzorg en matching.',
  'professional.termijn.evaluatie-verlopen': '{datum}: evaluatiedatum voorbij. Is er geëvalueerd?',
  'professional.termijn.wordt-12':
    '{wanneer} wordt de jeugdige 12. Dan is toestemming nodig van de jeugdige én van ouders met gezag of voogd, behoudens uitzonderingen (Jeugdwet 7.3.4).',
  'professional.termijn.wordt-16':
    '{wanneer} wordt de jeugdige 16. Dan beslist die meestal zelf (Jeugdwet 7.3.5). Dat is anders onder een maatregel of machtiging, en bij wilsonbekwaamheid. Een voorwaardelijke machtiging vraagt dat de jeugdige de hulp aanvaardt (Jeugdwet 6.1.4 lid 8).',
  'professional.termijn.wordt-18':
    '{datum}: 18 jaar. Pleegzorg loopt vanzelf door tot 21 (Jeugdwet 1.1, zo gedaan sinds 1 juli 2018). Een gezinshuis standaard ook (afspraak, sinds 1 februari 2020). Andere jeugdhulp op voorwaarden tot 23 (Jeugdwet 1.1). Gesloten jeugdhulp hooguit zes maanden langer (Jeugdwet 6.1.2 lid 4).',
  'professional.termijn.pleegcontract-13-weken':
    'Uiterlijk {datum} voldoet wie al voor de jeugdige zorgde aan de eisen (Jeugdwet 5.1 lid 3). Dat zijn voorbereiding en selectie, een verklaring van geen bezwaar, en passend. De leeftijd van 21 geldt vanaf het begin.',
  'professional.termijn.pleegouders-jaar':
    '{datum}: een jaar na het pleegcontract. Bespreek dat pleegouders na een jaar zorg een verhuizing soms kunnen tegenhouden (NJi, Juridische vragen over pleegzorg).',
  'professional.termijn.gesloten-evaluatie':
    'Uiterlijk {datum} is er een evaluatie van het gesloten verblijf. Dat moet na 4 weken, en daarna minstens elke 2 maanden (Jeugdwet 6.2.9).',
} as const;
