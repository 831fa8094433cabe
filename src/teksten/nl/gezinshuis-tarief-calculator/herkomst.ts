// Waar een cijfer vandaan komt, zoals het bij het veld staat.
export const teksten = {
  'herkomst.status.officieel': 'Officieel',
  'herkomst.status.secundair': 'Secundair',
  'herkomst.status.aanname': 'Aanname',
  'herkomst.status.eigen': 'Eigen cijfer',
  'herkomst.wijzig': 'Bron van {veld}',
  'herkomst.onbekend': 'Herkomst onbekend',
} as const;
