// De treden, voor elke lezer hetzelfde: merken, bron, hulpvorm, duur.
export const teksten = {
  'trede.nu': 'Nu',
  'trede.gewenst': 'Gewenst',
  'trede.meer': 'Meer over: {trede}',
  'trede.voor': 'Voor wie',
  'woont.thuis': 'Thuis',
  'woont.deels-elders': 'Deels thuis, deels ergens anders',
  'woont.elders': 'Ergens anders',
  'bron.titel': 'Bron',
  'bron.dag': '{publicatie}, {datum}',
  'bron.wet': '{publicatie}, gelezen in de tekst van {datum}',
  'bron.zonder': '{publicatie}, zonder datum',
  'grondslag.geen': 'De bron noemt geen artikel.',
  'hulpvorm.titel': 'Hulpvorm (CBS)',
  'hulpvorm.geen': 'Geen: dit is geen jeugdhulp.',
  'duur.kortOfLang': 'Kort of lang: dat hoort bij de afspraak, niet bij de trede.',
} as const;
