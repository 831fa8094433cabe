// Het Engels bij nl/gedeeld/functies.ts.
import type { teksten as nl } from '../../nl/gedeeld/functies.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'code.emotioneel': 'Emotional: listening, being there',
  'code.praktisch': 'Practical: helping out',
  'code.informatief': 'Information and advice',
  'functie.emotioneel': 'Emotional',
  'functie.praktisch': 'Practical',
  'functie.informatief': 'Information and advice',
  'functie.anders': 'Other',
} as const satisfies Vertaling<typeof nl>;
