// De treden, voor elke lezer hetzelfde.

export const teksten = {
  'trede.nu': 'Nu',
  'trede.gewenst': 'Gewenst',
  'trede.meer': 'Lees meer over: {trede}',
  'woont.thuis': 'woont thuis',
  'woont.deels-elders': 'woont deels thuis, deels ergens anders',
  'woont.elders': 'woont ergens anders',
  'meldingen.begin': 'Kies eerst een gewenste trede.',
} as const;
