// Het Engels bij nl/gezinshuis-tarief-calculator/mix.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/mix.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'mix.titel': 'Young people per level, and product code',
  'mix.matrix': 'What counts on each level',
  'mix.cijfer': 'Figure',
  'mix.matrix.hulp': 'An = means: as with the base. Bold is what the level itself says.',
  'mix.leeg': 'Fill in how many young people there are on each level. Then the average rate stands here.',
  'mix.zin': 'Over {aantal} young people the average is {bedrag} per day.',
  'mix.niveau': 'Level',
  'mix.product': 'Product code',
  'mix.tarief': 'Rate',
  'mix.aantal': 'Young people',
  'mix.deel': 'Share',
  'mix.samen': 'Together',
  'mix.geen': 'none',
  'mix.fout': 'Not a whole number; the previous one still counts.',
  'mix.regel': 'category {categorie} · {code} · unit 14 (day)',
  'mix.eenheid':
    'The codes come from the national list of February 2025. Choose yourself which one fits. An outcome-based code usually goes with unit 82 or 83 in the messages: ask about that.',
} as const satisfies Vertaling<typeof nl>;
