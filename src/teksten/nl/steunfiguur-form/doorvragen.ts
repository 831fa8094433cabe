// Samen verder vragen als er nog niemand is, en waar hulp is als het niet veilig is.
export const teksten = {
  'doorvragen.titel': 'Samen verder zoeken',
  'doorvragen.uitleg': 'Vaak is er toch iemand (OZJ). Negen korte vragen helpen zoeken. Een vraag overslaan mag.',
  'doorvragen.stap': 'Vraag {nummer} van {aantal}',
  'doorvragen.naam': 'Naam of voorletters',
  'doorvragen.gevonden': 'Deze mensen staan erbij: {namen}.',
  'doorvragen.klaar': 'Dit waren alle vragen.',
  'doorvragen.opnieuwVragen': 'Is er nu niemand? Kies een dag om het opnieuw te vragen.',
  'veilig.titel': 'Is er iemand bij wie u zich niet veilig voelt?',
  'veilig.uitleg': 'Dit schrijven wij niet op. Praat met iemand die u vertrouwt, of bel gratis (bron: Rijksoverheid):',
  'actie.zetErbij': 'Zet erbij',
  'actie.hierNiemand': 'Hier is niemand',
  'actie.nuNiet': 'Deze vraag nu niet',
  'actie.verder': 'Volgende vraag',
  'actie.stoppen': 'Stoppen',
} as const;
