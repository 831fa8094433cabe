// Het Engels bij nl/zo-thuis-ladder/treden.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/treden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'trede.nu': 'Now',
  'trede.gewenst': 'Wanted',
  'trede.meer': 'More about: {trede}',
  'trede.voor': 'For whom',
  'woont.thuis': 'At home',
  'woont.deels-elders': 'Partly at home, partly elsewhere',
  'woont.elders': 'Elsewhere',
  'bron.titel': 'Source',
  'bron.dag': '{publicatie}, {datum}',
  'bron.wet': '{publicatie}, read in the text of {datum}',
  'bron.zonder': '{publicatie}, undated',
  'grondslag.geen': 'The source names no article.',
  'hulpvorm.titel': 'Form of help (CBS)',
  'hulpvorm.geen': 'None: this is not youth care.',
  'duur.kortOfLang': 'Short or long: that belongs to what is agreed, not to the rung.',
} as const satisfies Vertaling<typeof nl>;
