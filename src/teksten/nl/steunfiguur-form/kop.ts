// Boven het formulier: waar het over gaat en wat een steunfiguur is.
export const teksten = {
  titel: 'Wie is er voor dit kind?',
  'titel.zelf': 'Wie is er voor u?',
  intro: 'Vul dit samen in, in uw eigen woorden. Half invullen mag.',
  'definitie.titel': 'Wat is een steunfiguur?',
} as const;
