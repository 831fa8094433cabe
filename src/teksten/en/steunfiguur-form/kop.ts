// Het Engels bij nl/steunfiguur-form/kop.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/kop.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  titel: 'Who is there for this child?',
  'titel.zelf': 'Who is there for you?',
  intro: 'Fill this in together, in your own words. You may fill in just a part.',
  'definitie.titel': 'What is a steunfiguur (support figure)?',
} as const satisfies Vertaling<typeof nl>;
