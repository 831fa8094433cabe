// Wie toestemming geeft, waarvoor en wanneer.
export const teksten = {
  'toestemming.uitleg':
    'Toestemming geldt voor het hele formulier. Samen invullen mag zonder handtekening. De wet is gelezen in de tekst van {datum}: laat een jurist meekijken.',
  'toestemming.delen': 'Formulier delen',
  'toestemming.hulp': 'Jeugdhulp zelf',
  'toestemming.gegevens-steunfiguur': 'Contactgegevens opschrijven',
  'toestemming.jaar': 'jaar',
  'toestemming.niemand': 'niet nodig',
  'toestemming.andereWet': 'het gaat om een behandeling: een andere wet zegt wie er toestemming geeft',
  'toestemming.hoor': 'vraag de mening van {wie}',
  'toestemming.praktijk': 'zo is het gebruik, geen regel uit de wet',
  'toestemming.wetVraagtMinder':
    'de wet vraagt alleen de jongere; vaak beslissen ouders mee, want er staan ook gegevens van hen in',
  'toestemming.onbekend': 'Leeftijd niet precies bekend.',
  'toestemming.vanaf18': 'vanaf 18 geldt de Jeugdwet alleen voor hulp die doorloopt',
  'toestemming.ouder': 'ouders met gezag of voogd',
  'toestemming.vertegenwoordiger':
    'curator of mentor, anders een schriftelijk gemachtigde, anders de partner, anders ouder, kind, broer, zus of grootouder',
  'veld.uitzondering': 'Uitzondering?',
  'veld.reden': 'Waarom?',
  'veld.ingetrokkenOp': 'Op welke dag is de toestemming ingetrokken?',
  'code.maatregel-of-machtiging': 'Er is een maatregel of machtiging',
  'code.ernstig-nadeel': 'Zonder hulp gaat het ernstig mis',
  'code.weloverwogen-wens': 'De jongere wil dit echt zelf, na goed nadenken',
  'code.weloverwogen-wens.zelf': 'U wilt dit echt zelf, na goed nadenken',
  'code.wilsonbekwaam': 'Deze persoon kan dit nu niet zelf beslissen (wilsonbekwaam)',
} as const;
