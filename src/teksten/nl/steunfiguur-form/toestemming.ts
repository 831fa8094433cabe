// Wie toestemming geeft, waarvoor en wanneer.
export const teksten = {
  'toestemming.uitleg':
    'Toestemming geldt voor het hele formulier. Samen invullen mag zonder handtekening. Stand van {datum}: laat een jurist meekijken.',
  'toestemming.delen': 'Formulier delen',
  'toestemming.hulp': 'Jeugdhulp zelf',
  'toestemming.gegevens-steunfiguur': 'Contactgegevens opschrijven',
  'toestemming.jaar': 'jaar',
  'toestemming.niemand': 'niet nodig',
  'toestemming.hoor': 'vraag de mening van {wie}',
  'toestemming.praktijk': 'zo is de praktijk',
  'toestemming.onbekend': 'Leeftijd niet precies bekend.',
  'toestemming.ouder': 'ouders met gezag of voogd',
  'veld.uitzondering': 'Uitzondering?',
  'veld.reden': 'Waarom?',
  'veld.ingetrokkenOp': 'Ingetrokken op',
  'code.maatregel-of-machtiging': 'Maatregel of machtiging',
  'code.ernstig-nadeel': 'Ernstig nadeel',
  'code.weloverwogen-wens': 'Weloverwogen wens',
  'code.wilsonbekwaam': 'Wilsonbekwaam',
} as const;
