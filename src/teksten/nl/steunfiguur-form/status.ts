// Hoe ver het is met een steunfiguur.
export const teksten = {
  'veld.statusVerloop': 'Status',
  'veld.status': 'Wat gebeurde er?',
  'status.voorgedragen': 'Volgende stap: vraag het aan het kind, de jongere of de ouder.',
  'status.voorgedragen.zelf': 'Volgende stap: zeg of u dit zelf ook wilt.',
  'status.gevraagd': 'Volgende stap: wacht op het antwoord.',
  'status.aangeduid': 'Volgende stap: vraag of deze persoon akkoord is.',
  'status.akkoord': 'Volgende stap: een professional regelt het verder.',
  'bevoegdheid.beslist': 'Beslist hierover',
  'bevoegdheid.praat-mee': 'Praat hierover mee',
  'bevoegdheid.niet': 'Gaat hier niet over',
  'bevoegdheid.onbekend': 'Weten we nog niet',
} as const;
