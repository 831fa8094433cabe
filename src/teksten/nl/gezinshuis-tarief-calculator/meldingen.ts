// Wat er mis is en hoe het goed komt. De sleutel is de code van de melding; {veld} is het label.
export const teksten = {
  'melding.veld-ontbreekt': '{veld} is nog leeg. Vul dit in.',
  'melding.geen-getal': '“{tekst}” is geen getal. Vul bijvoorbeeld 1.234,50 in.',
  'melding.fout': 'Fout',
  'melding.waarschuwing': 'Let op',
  'melding.server': 'Afgekeurd',
  'foutoverzicht.titel': 'Dit klopt nog niet',
  'tarievenset.mislukt': 'De tarievenset is niet geladen. De cijfers zijn gebleven zoals ze waren.',
  'twijfel.twijfel': 'Dit is gelezen als {gelezen}. Bedoelt u dat?',
  'twijfel.eenheid': 'Er staat “{tekst}”. Die eenheid hoort niet bij dit veld. Bedoelt u {gelezen}?',
  'twijfel.bedoel': 'Ik bedoel {getal}',
  'melding.vraag': 'Vraag',
} as const;
