// Hoe ver het is met een steunfiguur.
export const teksten = {
  'veld.statusVerloop': 'Status',
  'veld.status': 'Wat gebeurde er?',
  'status.voorgedragen': 'Volgende stap: vraag kind, jongere of ouder.',
  'status.gevraagd': 'Volgende stap: wacht op het antwoord.',
  'status.aangeduid': 'Volgende stap: vraag deze persoon om akkoord.',
  'status.akkoord': 'Volgende stap: een professional regelt het.',
  'code.voorgedragen': 'Voorgedragen',
  'code.gevraagd': 'Gevraagd',
  'code.aangeduid': 'Aangeduid',
  'code.akkoord': 'Akkoord',
  'code.later': 'Later',
  'bevoegdheid.beslist': 'Beslist hierover',
  'bevoegdheid.praat-mee': 'Praat hierover mee',
  'bevoegdheid.niet': 'Gaat hier niet over',
  'bevoegdheid.onbekend': 'Weten we nog niet',
} as const;
