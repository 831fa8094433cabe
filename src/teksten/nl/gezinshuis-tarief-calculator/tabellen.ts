// De kolommen van alle tabellen, en de regel onder een afdruk.
export const teksten = {
  'resultaat.afgedrukt': 'Afgedrukt op {datum} · versie {versie} · tarievenset {set} ({setdatum})',
  'tabel.bouwsteen': 'Bouwsteen',
  'tabel.letter': 'Letter',
  'tabel.perEtmaal': 'Per etmaal',
  'tabel.perJaar': 'Per huis per jaar',
  'tabel.aandeel': 'Deel van het tarief',
  'tabel.tarief': 'Tarief',
  'tabel.verschil': 'Verschil',
  'tabel.cijfer': 'Cijfer',
  'tabel.waarde': 'Waarde',
  'tabel.eenheid': 'Eenheid',
  'tabel.herkomst': 'Herkomst',
  'letter.naar-rato': 'naar rato over a, b en c',
} as const;
