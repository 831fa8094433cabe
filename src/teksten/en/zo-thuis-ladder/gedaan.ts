// Het Engels bij nl/zo-thuis-ladder/gedaan.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/gedaan.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'gedaan.huidig': 'Now: {trede}.',
  'gedaan.gewenst': 'Wanted: {trede}.',
  'gedaan.wis': 'No wanted place is chosen any more.',
  'gedaan.toevoegen': 'A place has been added.',
  'gedaan.verwijderen': 'The place has been removed.',
  'gedaan.ongedaan': 'The last change has been undone.',
  'gedaan.opnieuw': 'The change has been made again.',
} as const satisfies Vertaling<typeof nl>;
