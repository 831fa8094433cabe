// Het Engels bij nl/zo-thuis-ladder/bij-een-trede.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/bij-een-trede.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'trede.voor': 'Who is this for?',
  bij: 'with {naam}',
  'wonen.thuis': 'At home',
  'wonen.deels-elders': 'Partly at home, partly elsewhere',
  'wonen.elders': 'Elsewhere',
  'bron.titel': 'Source',
  'bron.dag': '{publicatie}, {datum}',
  'bron.wet': '{publicatie}, read in the text of {datum}',
  'bron.koers':
    'The Koersdocument Gezinshuizen (policy paper on family homes) names tasks. They are: making quality criteria usable, learning and reflecting (“Jeugdhulp zo thuis mogelijk”).',
  'grondslag.geen': 'The source names no article.',
  'hulpvorm.titel': 'Form of help (CBS)',
  'hulpvorm.geen': 'This is not youth care.',
  'duur.kortOfLang': 'It can be short or long. That belongs to what is agreed, not to the place.',
  'vergelijk.wat': 'Question',
  'vergelijk.soort': 'Which kinds are there?',
  'vergelijk.hoe': 'Choose two houses. The place nearest to home is on the left.',
  'vergelijk.gekozen': 'Chosen: {namen}.',
  'vergelijk.zelfde': 'the same',
  'vergelijk.anders': 'Another place',
  'vergelijk.inPlaatsVan': 'Another place instead of {naam}',
  'vergelijk.naast': 'Compare',
  'vergelijk.terug': 'Back to the path',
} as const satisfies Vertaling<typeof nl>;
