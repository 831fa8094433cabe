// De mensen om wie het gaat: voor wie steun is, wie iets koos, wie iets mag zien.
export const teksten = {
  'code.kind': 'Het kind',
  'code.kind.zelf': 'Uzelf',
  'code.jongere': 'De jongere',
  'code.jongere.zelf': 'Uzelf',
  'code.ouder': 'Een ouder',
  'code.pleegouder': 'Een pleegouder',
  'code.professional': 'Een professional',
  'code.steunfiguur': 'De steunfiguur zelf',
  'code.vertegenwoordiger': 'De vertegenwoordiger',
} as const;
