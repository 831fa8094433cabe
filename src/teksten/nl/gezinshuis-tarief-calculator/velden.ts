// De velden die meteen te zien zijn, met hun keuzen en eenheden.
// De sleutel van een veld is de laatste stap van zijn pad in de invoer, die van een keuze haar code; `.hulp` is de uitleg.
export const teksten = {
  // Delen van het formulier.
  'deel.begin': 'Begin hier',
  'deel.bouwstenen': 'De elf bouwstenen',
  'deel.rekenwijze': 'Dagen en weken per jaar',
  'veld.peiljaar': 'Peiljaar',
  'veld.plaatsen': 'Plaatsen',
  'veld.rechtsvorm': 'Rechtsvorm',
  'veld.gekozen': 'Zorgzwaarte',
  'veld.wijze': 'Soort',
  'veld.maandsalaris': 'Maandsalaris',
  'veld.bedragPerJaar': 'Bedrag per jaar',
  'veld.plaatsen.hulp': 'Tel eigen kinderen niet mee.',
  'veld.maandsalaris.hulp': 'Dat is bruto, bij een volledige baan.',
  // Keuzen: de sleutel is de code; zonder code is het geen keuze.
  'keuze.': 'Geen',
  'keuze.loondienst': 'Loondienst',
  'keuze.franchise': 'Franchise',
  'keuze.onderaannemer': 'Onderaannemer',
  'keuze.vrijgevestigd': 'Vrijgevestigd',
  'keuze.jaarinkomen': 'Eigen inkomen',
  'eenheid.maandsalaris': 'euro per maand',
  'eenheid.bedragPerJaar': 'euro per jaar',
} as const;
