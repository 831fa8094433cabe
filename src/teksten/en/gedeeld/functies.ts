// Het Engels bij nl/gedeeld/functies.ts.
import type { teksten as nl } from '../../nl/gedeeld/functies.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'code.emotioneel': 'Emotional: listening, being there',
  'code.praktisch': 'Practical: helping out',
  'code.informatief': 'Information and advice',
} as const satisfies Vertaling<typeof nl>;
