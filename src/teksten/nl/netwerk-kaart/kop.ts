// Boven de kaart: waar het over gaat.
export const teksten = {
  titel: 'Het netwerk rond dit kind',
  'titel.zelf': 'Uw netwerk',
  'titel.met': 'Het netwerk rond {naam}',
} as const;
