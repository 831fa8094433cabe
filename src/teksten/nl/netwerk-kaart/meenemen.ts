// Bewaren, afdrukken, en een lijst invoegen.
export const teksten = {
  'meenemen.titel': 'Bewaren en afdrukken',
  'meenemen.uitleg': 'De namen komen mee zoals ze nu op het scherm staan. Wie verborgen is, gaat niet mee.',
  'meenemen.afgedrukt': 'Afgedrukt op {datum}. {betekenis}',
  'invoegen.titel': 'Een lijst invoegen',
  'invoegen.uitleg': 'Plak namen, één per regel, of kies een CSV-bestand. U ziet eerst wat er gebeurt.',
  'invoegen.veld': 'Namen of CSV',
  'invoegen.bestand': 'CSV-bestand',
  'invoegen.regel': 'Regel',
  'invoegen.uitkomst': 'Wat gebeurt er?',
  'invoegen.goed': 'Komt erbij',
  'invoegen.leeg': 'Er zijn geen namen gevonden.',
  'invoegen.kolommen': 'Deze kolommen zijn niet gebruikt: {namen}.',
} as const;
