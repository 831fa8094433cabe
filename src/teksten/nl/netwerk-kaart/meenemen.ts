// Bewaren, afdrukken, en een lijst invoegen.
export const teksten = {
  'meenemen.titel': 'Bewaren en afdrukken',
  'meenemen.uitleg': 'Namen zoals ze nu op het scherm staan. Wie verborgen is gaat niet mee.',
  'meenemen.afgedrukt': 'Afgedrukt op {datum}. {betekenis}',
  'invoegen.titel': 'Een lijst invoegen',
  'invoegen.uitleg': 'Plak namen, één per regel, of kies een CSV-bestand. U ziet eerst wat er gebeurt.',
  'invoegen.veld': 'Namen of CSV',
  'invoegen.bestand': 'CSV-bestand',
  'invoegen.regel': 'Regel',
  'invoegen.uitkomst': 'Wat gebeurt er?',
  'invoegen.goed': 'komt erbij',
  'invoegen.leeg': 'Geen namen gevonden.',
  'invoegen.kolommen': 'Niet gebruikte kolommen: {namen}.',
} as const;
