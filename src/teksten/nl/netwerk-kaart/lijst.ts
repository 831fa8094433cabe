// De lijst van mensen, en de vragen over één persoon.
export const teksten = {
  'lijst.titel': 'Lijst',
  'lijst.leeg': 'Er staat nog niemand op. Zet iemand erbij, of begin met een vraag.',
  'lijst.sorteer': 'Tik op een kop om te sorteren.',
  'veld.naam': 'Naam of voorletters',
  'veld.relatie': 'Wie is dat?',
  'veld.soort': 'Soort',
  'veld.sector': 'Groep',
  'veld.ring': 'Ring',
  'veld.band': 'Band met het kind of het gezin',
  'veld.band.zelf': 'Band met u of uw gezin',
  'veld.steun': 'Steun',
  'veld.kent': 'Kent',
  'mensen.een': '{aantal} mens',
  'mensen.meer': '{aantal} mensen',
  'woorden.niemand': 'niemand',
} as const;
