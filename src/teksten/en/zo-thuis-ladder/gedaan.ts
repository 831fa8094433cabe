// Het Engels bij nl/zo-thuis-ladder/gedaan.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/gedaan.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'gedaan.huidig': 'Now: {trede}. {woont}.',
  'gedaan.gewenst': 'Wanted: {trede}. {woont}.',
  'gedaan.wis': 'There is no wanted rung any more.',
  'gedaan.toevoegen': 'A row has been added.',
  'gedaan.verwijderen': 'The row is gone.',
  'gedaan.ongedaan': 'Undone.',
  'gedaan.opnieuw': 'Redone.',
} as const satisfies Vertaling<typeof nl>;
