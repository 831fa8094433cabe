// Boven de kaart: waar het over gaat.
export const teksten = {
  titel: 'Het netwerk rond dit kind',
  'titel.zelf': 'Uw netwerk',
  intro: 'Vul dit samen in. In de lijst en op de kaart staat hetzelfde: wijzig waar u wilt.',
} as const;
