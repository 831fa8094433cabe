// De lijst van steunfiguren en van anderen om het gezin.
export const teksten = {
  'lijst.titel': 'Steunfiguren',
  'lijst.leeg': 'Nog niemand.',
  'lijst.anderen': 'Anderen om het gezin',
  'lijst.verwijder': '{naam} overal weghalen? Terug kan niet.',
} as const;
