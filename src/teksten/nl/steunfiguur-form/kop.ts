// Boven het formulier: waar het over gaat en wat een steunfiguur is.
export const teksten = {
  titel: 'Wie is er voor dit kind?',
  'titel.zelf': 'Wie is er voor u?',
  'titel.naam': 'Wie is er voor {naam}?',
  intro: 'Mensen om op te steunen. Die er zijn, en die blijven. Vul het samen in. Overslaan mag altijd.',
  'intro.zelf':
    'Mensen die u kent en vertrouwt. Die er voor u zijn, en die blijven. Vul het samen in. Overslaan mag altijd.',
  'intro.leeg':
    'Hier staat nog niemand. Begin met iemand om op te steunen. Weet u het niet meteen? Dan zoeken we samen verder.',
  'intro.leeg.zelf':
    'Hier staat nog niemand. Begin met iemand die u kent en vertrouwt. Weet u het niet meteen? Dan zoeken we samen verder.',
  'definitie.titel': 'Wat is een steunfiguur?',
} as const;
