// De elf bouwstenen: de titel uit de handreiking.
export const teksten = {
  'blok.1.titel': 'Inkomen gezinshuisouder(s)',
  'blok.2.titel': 'Gedragswetenschapper',
  'blok.3.titel': 'Ondersteuning',
  'blok.4.titel': 'Vervanging/logeren',
  'blok.5.titel': 'Verzorgingskosten',
  'blok.6.titel': 'Huisvesting',
  'blok.7.titel': 'Overhead',
  'blok.8.titel': 'Gelieerde zorgorganisatie (optioneel)',
  'blok.9.titel': 'Leegstand',
  'blok.10.titel': 'Winst/marge',
  'blok.11.titel': 'Zorgzwaarte',
} as const;
