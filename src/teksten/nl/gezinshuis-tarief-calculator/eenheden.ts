// Eenheden bij een veld in een dichte rij en in de tabel van alle cijfers. Die van de andere velden staan bij het detail.
export const teksten = {
  'eenheid.maandsalaris': 'euro per maand',
  'eenheid.bedragPerJaar': 'euro per jaar',
  'eenheid.uurtarief': 'euro per uur',
  'eenheid.bedragPerDag': 'euro per dag',
  'eenheid.dagtarief': 'euro per dag',
  'eenheid.fractie': 'procent',
  'eenheid.urenPerJeugdigePerWeek.een': 'uur per jeugdige per week',
  'eenheid.urenPerJeugdigePerWeek.meer': 'uur per jeugdige per week',
  'eenheid.dagenPerJaar.een': 'dag per jaar',
  'eenheid.dagenPerJaar.meer': 'dagen per jaar',
} as const;
