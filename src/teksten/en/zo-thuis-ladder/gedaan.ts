// Het Engels bij nl/zo-thuis-ladder/gedaan.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/gedaan.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'gedaan.huidig': 'Now: {trede}.',
  'gedaan.gewenst': 'Wanted: {trede}.',
  'gedaan.ongedaan': 'The last change has been undone.',
  'gedaan.opnieuw': 'The change has been made again.',
} as const satisfies Vertaling<typeof nl>;
