// Het blad met alle cijfers en hun bron, en de regel onder een afdruk.
export const teksten = {
  'resultaat.invoer.titel': 'Cijfers en herkomst',
  'resultaat.afgedrukt': 'Afgedrukt op {datum} · versie {versie} · tarievenset {set} ({setdatum})',
  'tabel.cijfer': 'Cijfer',
  'tabel.waarde': 'Waarde',
  'tabel.eenheid': 'Eenheid',
  'bronnen.zin': 'Van {cijfers} cijfers en keuzes zijn er {aannames} een aanname.',
  'bronnen.filter': 'Welke cijfers',
  'bronnen.alle': 'Alle',
  'bronnen.zonderReden': 'Zonder reden',
  'bronnen.zoek': 'Zoek een cijfer of bron',
  'bronnen.over': '{over} van {alle} staan in de tabel.',
  'bronnen.beweegt': 'Beweegt',
  'bronnen.beweegtUitleg':
    'Beweegt: het deel van het tarief dat met dit cijfer meegaat. Bij {deel} scheelt een cijfer dat {meer} hoger is ongeveer {scheelt}.',
  'bronnen.verborgen.een': '{aantal} vinkje staat bij een cijfer dat nu niet in de tabel staat.',
  'bronnen.verborgen.meer': '{aantal} vinkjes staan bij cijfers die nu niet in de tabel staan.',
  'bronnen.vinkjesWeg': 'Vinkjes weg',
  'bronnen.zelfde': 'Dezelfde bron voor meer cijfers',
  'bronnen.vink': 'Vink in de tabel aan bij welke cijfers deze bron hoort.',
  'bronnen.geef.een': 'Geef {aantal} cijfer deze bron',
  'bronnen.geef.meer': 'Geef {aantal} cijfers deze bron',
} as const;
