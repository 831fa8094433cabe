// De lege start, in het Engels.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/start.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'start.titel': 'Start with three questions',
  'start.stap': '{nummer} of {aantal}',
  'start.vorm': 'How does the gezinshuis work?',
  'start.vorm.hulp': 'This decides which starting figures we offer. You can change everything afterwards.',
  'start.vorm.loondienst': 'The parent is an employee of a youth care organisation.',
  'start.vorm.franchise': 'Own business, with a formula and a fee for it.',
  'start.vorm.onderaannemer': 'Own business, works for a main contractor.',
  'start.vorm.vrijgevestigd': 'Own business, with a contract of its own.',
  'start.telling':
    'Of the 1,052 gezinshuizen 273 are in employment; the others are independent (count by Significant for VWS, gezinshuis.com).',
  'start.huis': 'How many places, and how old are the young people?',
  'start.leeftijd': 'Mostly',
  'start.drie': 'Figures that often move the rate most',
  'start.begincijfer': 'Starting figure {waarde}:',
  'start.neemOver': 'Use it',
  'start.verschil': 'What the legal form changes',
  'start.tabel': 'Starting figures per legal form',
  'start.alles': 'Calculate with all starting figures',
  'start.alles.hulp':
    'What you filled in yourself stays. Every starting figure keeps its source or reason, and one undo takes them all back.',
  'start.sluit': 'Continue with all building blocks',
  'start.nodig.een': '{aantal} more figure is needed. Then the rate is here.',
  'start.nodig.meer': '{aantal} more figures are needed. Then the rate is here.',
  'start.nog.een': '{aantal} more figure needed',
  'start.nog.meer': '{aantal} more figures needed',
  'start.volgende': 'Next: {veld}',
} as const satisfies Vertaling<typeof nl>;
