// Wat er onder lijst en kaart altijd staat: de koppen van wat te openen is, en het netwerk in één zin.
export const teksten = {
  'woorden.titel': 'In woorden',
  'woorden.aantal.een': 'Op de kaart staat {aantal} mens.',
  'woorden.aantal.meer': 'Op de kaart staan {aantal} mensen.',
  'woorden.aantal.geen': 'Op de kaart staat nog niemand.',
  'woorden.zonder.een': 'Zonder de professionals is dat {aantal} mens.',
  'woorden.zonder.meer': 'Zonder de professionals zijn dat {aantal} mensen.',
  'woorden.norm': 'Dit is geen cijfer en geen norm. Een klein netwerk kan heel sterk zijn.',
  'moment.titel': 'Momenten',
  'inrichten.titel': 'Namen van ringen en groepen',
  'meenemen.titel': 'Bewaren en afdrukken',
  'meenemen.afgedrukt': 'Afgedrukt op {datum}. {betekenis}',
} as const;
