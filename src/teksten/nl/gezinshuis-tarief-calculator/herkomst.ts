// Waar een cijfer vandaan komt.
export const teksten = {
  'herkomst.status.officieel': 'Officieel',
  'herkomst.status.secundair': 'Secundair',
  'herkomst.status.aanname': 'Aanname',
  'herkomst.status.eigen': 'Eigen cijfer',
  'herkomst.zonderReden.een': 'Bij {aantal} cijfer staat nog geen reden.',
  'herkomst.zonderReden.meer': 'Bij {aantal} cijfers staat nog geen reden.',
} as const;
