// Waar een cijfer vandaan komt.
export const teksten = {
  'herkomst.status.officieel': 'Officieel',
  'herkomst.status.secundair': 'Secundair',
  'herkomst.status.aanname': 'Aanname',
  'herkomst.status.eigen': 'Eigen cijfer',
} as const;
