// De uitkomst en alle tabellen daaronder.
// Geen cijfers die al in een tabel staan. Bedragen en percentages komen opgemaakt binnen, met € of %.
export const teksten = {
  'resultaat.titel': 'Uitkomst',
  'resultaat.perEtmaal': 'per jeugdige per etmaal',
  'resultaat.perMaandPerJeugdige': 'Per jeugdige per maand',
  'resultaat.perJaarPerJeugdige': 'Per jeugdige per jaar',
  'resultaat.perJaarPerHuis': 'Per huis per jaar, als alle plaatsen bezet zijn',
  'resultaat.perJaarPerHuisVerwacht': 'Per huis per jaar, bij de verwachte bezetting',
  'resultaat.zin':
    'Het tarief is {tarief} per jeugdige per etmaal. Daarvan is {personeel} voor personeel en {verzorging} voor verzorging.',
  'resultaat.breakEven':
    'Dit tarief dekt de kosten bij een bezetting van {bezetting}. Onze aanname: een lege plaats kost geen verzorging.',
  'resultaat.breakEven.geen': 'Dit tarief dekt de kosten bij geen enkele bezetting.',
  'resultaat.geen': 'Er is nog geen tarief.',
  'resultaat.waterval.titel': 'Opbouw van het tarief',
  'resultaat.niveaus.titel': 'Tarief per zorgzwaarte',
  'resultaat.letters.titel': 'Tarief per letter',
  'resultaat.invoer.titel': 'Cijfers en herkomst',
  'resultaat.afgedrukt': 'Afgedrukt op {datum} · versie {versie} · tarievenset {set} ({setdatum})',
  // Kolomkoppen van alle tabellen.
  'tabel.bouwsteen': 'Bouwsteen',
  'tabel.letter': 'Letter',
  'tabel.perEtmaal': 'Per etmaal',
  'tabel.perJaar': 'Per huis per jaar',
  'tabel.aandeel': 'Deel van het tarief',
  'tabel.totaal': 'Totaal',
  'tabel.niveau': 'Niveau',
  'tabel.tarief': 'Tarief',
  'tabel.verschil': 'Verschil',
  'tabel.cijfer': 'Cijfer',
  'tabel.waarde': 'Waarde',
  'tabel.eenheid': 'Eenheid',
  'tabel.herkomst': 'Herkomst',
  // Letters: a tot en met c zijn de woorden van artikel 2.3 Besluit Jeugdwet (Stb. 2024, 69), de koppeling met de bouwstenen is van ons.
  'letter.uitleg': 'Bron: artikel 2.3 Besluit Jeugdwet. De verdeling is van ons.',
  'letter.a': 'kosten van beroepskrachten',
  'letter.b': 'cliëntgebonden kosten anders dan van beroepskrachten',
  'letter.c': 'overheadkosten',
  'letter.buiten': 'buiten a, b en c',
  'letter.naar-rato': 'naar rato over a, b en c',
  'resultaat.wacht': 'Dit is het tarief van voor uw laatste wijziging. Kijk eerst bij: {veld}.',
} as const;
