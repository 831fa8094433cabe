// Het blad met alle cijfers en hun bron, en de regel onder een afdruk.
export const teksten = {
  'resultaat.invoer.titel': 'Cijfers en herkomst',
  'resultaat.afgedrukt': 'Afgedrukt op {datum} · versie {versie} · tarievenset {set} ({setdatum})',
  'tabel.cijfer': 'Cijfer',
  'tabel.waarde': 'Waarde',
  'tabel.eenheid': 'Eenheid',
} as const;
