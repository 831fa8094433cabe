// Wat de wet over een plek zegt, in gewone woorden en zonder vindplaats: waar het staat weet src/domein/ladder.

export const teksten = {
  'wet.gezin-eerst':
    'Woont een kind ergens anders? Dan gaat een pleeggezin of gezinshuis voor, als dat redelijkerwijs kan.',
  'wet.alleen-als-gezin-niet-past':
    'Dit kan alleen als een gezin redelijkerwijs niet kan. Of als een gezin aantoonbaar niet in het belang van de jeugdige is.',
  'wet.eisen-pleegouder':
    'Een pleegouder is 21 of ouder, en is voorbereid en geselecteerd. Ook is er een verklaring van geen bezwaar.',
  'wet.dertien-weken-voor-wie-al-zorgt':
    'Wie al voor het kind zorgt, heeft 13 weken om aan de eisen te voldoen. De leeftijd van 21 geldt meteen.',
  'wet.pleegouder-stemt-in-met-eigen-rol': 'Een pleegouder stemt in met wat het plan over de eigen rol zegt.',
  'wet.na-18-loopt-door': 'Pleegzorg stopt niet vanzelf bij 18 jaar.',
  'wet.machtiging-voorwaarden':
    'Gesloten wonen mag alleen met een machtiging van de kinderrechter. De problemen zijn ernstig, het is nodig, en niets lichters kan.',
  'wet.machtiging-onder-18':
    'Onder 18 is er nog iets nodig. Dat is ondertoezichtstelling, voogdij van een instelling, of een ja van wie gezag heeft.',
  'wet.machtiging-na-18': 'Na 18 jaar kan het alleen op voorwaarden, en hooguit zes maanden.',
  'wet.gekwalificeerde-gedragswetenschapper': 'Een gekwalificeerde gedragswetenschapper moet het ermee eens zijn.',
  'wet.rechter-biedt-familiegroepsplan': 'De rechter biedt eerst de kans op een familiegroepsplan.',
  'wet.advocaat': 'De jeugdige heeft een advocaat.',
  'wet.plan-binnen-zes-weken': 'Binnen zes weken is er een plan.',
  'wet.bijstand-bij-het-plan': 'Bij het plan mag een familielid, naaste of vertrouwenspersoon bijstaan.',
  'wet.overleg-met-familie-en-naasten': 'Er is overleg met familie en naasten.',
  'wet.evaluatie-vier-weken-twee-maanden': 'Na vier weken is er een evaluatie, en daarna minstens elke twee maanden.',
  'wet.geen-pleegzorg': 'Zonder pleegcontract is iemand volgens de wet geen pleegouder.',
  'wet.geen-pleegvergoeding': 'Er is dan geen pleegvergoeding.',
  'wet.geen-begeleiding': 'Er is dan geen begeleiding van een pleegzorgaanbieder.',
  'wet.niets': 'Over deze plek lazen wij geen aparte regel in de wet.',
  'wet.afgeleid': 'Zo staat het er niet: wij leiden het af.',
  'wet.jurist': 'Bij twijfel: laat een jurist meekijken.',
  'na18.pleegzorg-tot-21': 'Pleegzorg loopt door tot 21 jaar, als de jongere dat wil. Dat is zo sinds 1 juli 2018.',
  'na18.gezinshuis-tot-21':
    'Een gezinshuis loopt standaard door tot 21 jaar. Dat is afgesproken, sinds 1 februari 2020.',
  'na18.jeugdhulp-tot-23': 'Soms gaat jeugdhulp door tot 23 jaar, op voorwaarden.',
  'na18.gesloten-zes-maanden': 'Gesloten jeugdhulp kan na 18 jaar hooguit zes maanden langer.',
} as const;
