// Voor wie steun is: in het overzicht en op papier.
export const teksten = {
  'overzicht.voor.kind': 'voor het kind',
  'overzicht.voor.kind.zelf': 'voor u',
  'overzicht.voor.jongere': 'voor de jongere',
  'overzicht.voor.jongere.zelf': 'voor u',
  'overzicht.voor.ouder': 'voor een ouder',
  'overzicht.voor.ouder.zelf': 'voor uw ouder',
  'overzicht.voor.pleegouder': 'voor een pleegouder',
  'overzicht.voor.wederzijds': 'over en weer',
} as const;
