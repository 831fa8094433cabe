// Het Engels bij nl/zo-thuis-ladder/treden.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/treden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'trede.nu': 'Now',
  'trede.gewenst': 'Wanted',
  'trede.meer': 'Read more about: {trede}',
  'trede.voor': 'Who is this for?',
  'wonen.thuis': 'At home',
  'wonen.deels-elders': 'Partly at home, partly elsewhere',
  'wonen.elders': 'Elsewhere',
  'woont.thuis': 'lives at home',
  'woont.deels-elders': 'lives partly at home, partly elsewhere',
  'woont.elders': 'lives elsewhere',
  'bron.titel': 'Source',
  'bron.dag': '{publicatie}, {datum}',
  'bron.wet': '{publicatie}, read in the text of {datum}',
  'bron.zonder': '{publicatie}, undated',
  'grondslag.geen': 'The source names no article.',
  'hulpvorm.titel': 'Form of help (CBS)',
  'hulpvorm.geen': 'This is not youth care.',
  'duur.kortOfLang': 'It can be short or long. That belongs to what is agreed, not to the place.',
  'wanneer.dag': 'On {datum}',
  'wanneer.maand': 'In {datum}',
} as const satisfies Vertaling<typeof nl>;
