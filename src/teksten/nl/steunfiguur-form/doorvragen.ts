// Samen verder vragen als er nog niemand is, en waar hulp is als het niet veilig is.
export const teksten = {
  'doorvragen.titel': 'Samen verder vragen',
  'doorvragen.uitleg': 'Wie doorvraagt vindt vaak toch iemand (OZJ). Overslaan mag.',
  'doorvragen.gevonden': 'Gevonden: {namen}.',
  'doorvragen.klaar': 'Alle vragen zijn geweest.',
  'doorvragen.opnieuwVragen': 'Niemand? Vraag het opnieuw op',
  'doorvragen.vastgelegd': 'Nu niemand. Vraag het opnieuw op {datum}.',
  'veilig.titel': 'Is er iemand bij wie u zich niet veilig voelt?',
  'veilig.uitleg': 'Dit schrijven wij niet op. Praat met iemand die u vertrouwt, of bel gratis (bron: Rijksoverheid):',
} as const;
