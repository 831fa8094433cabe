// Het Engels bij nl/zo-thuis-ladder/varianten.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/varianten.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'code.hulpverlening': 'Short-term foster care (hulpverleningsvariant)',
  'code.opvoeding': 'Long-term foster care (opvoedingsvariant)',
  'code.zonder-contract': 'Without a foster contract (informal)',
} as const satisfies Vertaling<typeof nl>;
