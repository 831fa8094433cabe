// Het blad met alle cijfers en hun bron, en de regel onder een afdruk.
export const teksten = {
  'resultaat.invoer.titel': 'Cijfers en herkomst',
  'resultaat.afgedrukt': 'Afgedrukt op {datum} · versie {versie} · tarievenset {set} ({setdatum})',
  'tabel.cijfer': 'Cijfer',
  'tabel.waarde': 'Waarde',
  'tabel.eenheid': 'Eenheid',
  'bronnen.zin': 'Van {cijfers} cijfers zijn er {aannames} een aanname.',
  'bronnen.zelfde': 'Dezelfde bron voor meer cijfers',
  'bronnen.vink': 'Vink in de tabel aan bij welke cijfers deze bron hoort.',
  'bronnen.geef.een': 'Geef {aantal} cijfer deze bron',
  'bronnen.geef.meer': 'Geef {aantal} cijfers deze bron',
} as const;
