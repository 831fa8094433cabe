// De uitkomst naast de rijen.
// Geen cijfers die al in een tabel staan. Bedragen en percentages komen opgemaakt binnen, met € of %.
// Letters: a tot en met c zijn de woorden van artikel 2.3 Besluit Jeugdwet (Stb. 2024, 69), de koppeling met de bouwstenen is van ons.
export const teksten = {
  'resultaat.titel': 'Uitkomst',
  'resultaat.perEtmaal': 'per jeugdige per etmaal',
  'resultaat.perMaandPerJeugdige': 'Per jeugdige per maand',
  'resultaat.perJaarPerJeugdige': 'Per jeugdige per jaar',
  'resultaat.perJaarPerHuis': 'Per huis per jaar, vol',
  'resultaat.perJaarPerHuisVerwacht': 'Per huis per jaar, verwacht',
  'resultaat.geen': 'Er is nog geen tarief.',
  'resultaat.letters.titel': 'Tarief per letter',
  'tabel.bouwsteen': 'Bouwsteen',
  'tabel.letter': 'Letter',
  'tabel.perEtmaal': 'Per etmaal',
  'tabel.herkomst': 'Herkomst',
  'resultaat.letter.a': 'beroepskrachten',
  'resultaat.letter.b': 'kosten voor het kind',
  'resultaat.letter.c': 'overhead',
  'resultaat.letter.buiten': 'buiten a, b en c',
  'resultaat.wacht': 'Dit is het tarief van voor uw laatste wijziging. Kijk eerst bij: {veld}.',
  'resultaat.laatste': 'Laatste geldige tarief',
  'resultaat.netto': 'Zonder zorgorganisatie',
  'resultaat.gedekt': 'Kosten gedekt vanaf',
  'resultaat.bezet': '{bezetting} bezet',
  'resultaat.inOrde': 'Niets vraagt nog aandacht.',
  'verschil.geen': 'Gelijk aan het begin',
  'verschil.sinds': 'sinds het begin',
} as const;
