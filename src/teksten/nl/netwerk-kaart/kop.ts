// Boven de kaart: waar het over gaat.
export const teksten = {
  titel: 'Het netwerk rond dit kind',
  intro: 'Vul dit samen in. De lijst en de kaart zijn hetzelfde: wijzig waar u wilt.',
} as const;
