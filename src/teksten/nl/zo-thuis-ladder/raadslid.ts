// Wat een raadslid leest: uitleg zonder vragen, die niemand aanspreekt.

export const teksten = {
  'raadslid.titel': 'Jeugdhulp, zo thuis mogelijk',
  'raadslid.intro':
    'Elk kind heeft recht op een liefdevolle, stabiele plek. Het uitgangspunt is gezond en veilig thuis. Lukt dat niet, dan zo thuis mogelijk.',
  'raadslid.geenAdvies':
    'De volgorde staat vast. Het is geen advies. Welke plek past, hangt af van kind en gezin. Laat bij juridische vragen een jurist meekijken.',
  'raadslid.pad.thuis': 'Het kind woont thuis',
  'raadslid.pad.elders': 'Het kind woont ergens anders',
  'raadslid.pad.tik': 'Een huis opent de uitleg bij die plek.',
  'raadslid.trede.thuis.naam': 'Thuis',
  'raadslid.trede.thuis-ambulant.naam': 'Thuis met ambulante hulp',
  'raadslid.trede.steungezin.naam': 'Thuis met een steun-, buurt- of meeleefgezin',
  'raadslid.trede.netwerkpleegzorg.naam': 'Netwerkpleegzorg',
  'raadslid.trede.bestandspleegzorg.naam': 'Bestandspleegzorg',
  'raadslid.trede.gezinshuis.naam': 'Gezinshuis',
  'raadslid.trede.residentieel.naam': 'Residentieel: wonen in een groep',
  'raadslid.trede.jeugdzorgplus.naam': 'JeugdzorgPlus (gesloten jeugdhulp)',
  'raadslid.vergelijk': 'Twee treden vergelijken',
  'raadslid.crisis': 'Een crisis zegt hoe hulp begint. Het zegt niet waar een kind blijft.',
  'raadslid.waarom':
    '“Jeugdhulp zo thuis mogelijk” zegt dat de Jeugdwet gemeenten vraagt ambulante hulp en hulp in gezinsvormen breed in te zetten. De wet zelf zegt bij uithuisplaatsing (Jeugdwet 2.3 lid 6): bij een pleegouder of in een gezinshuis als dat redelijkerwijs kan. Dat geldt niet als het aantoonbaar niet in het belang van de jeugdige is.',
  'raadslid.gemeente':
    'De gemeente betaalt, houdt toezicht, verbindt en maakt beleid (“Jeugdhulp zo thuis mogelijk”). De Inspectie Gezondheidszorg en Jeugd onderzoekt de kwaliteit van jeugdhulp (Jeugdwet 9.1). De raad kan vragen: hoe voorkomen wij uithuisplaatsing? Hoe stimuleren wij gezinsvormen en werven wij pleegouders? Wat doen wij bij twijfel over de kwaliteit van een gezinshuis? Het E-Book Gezinshuizen beschrijft wat een gemeente dan kan doen.',
  'raadslid.bronnen':
    'Bronnen: Jeugdwet (gelezen in de tekst van 1 januari 2025), “Jeugdhulp zo thuis mogelijk”, “Zo thuis mogelijk opgroeien” (25 september 2019). Ook: Regeling Jeugdwet, bijlage 2 (Informatieprotocol v7), BGZJ over StroomOP, Skipr (28 oktober 2025).',
} as const;
