// Het Engels bij nl/zo-thuis-ladder/velden.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/velden.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'veld.respijt': 'With respite care',
  'veld.crisis': 'It started with a crisis',
  'veld.aantal': 'How many?',
  'veld.datum': 'On which day?',
  'veld.van': 'From',
  'veld.tot': 'Up to and including',
  'veld.trede': 'Which place?',
  'veld.datum.hulp': 'This may be a day, a month or a year: 31 May 2026, May 2026 or 2026.',
  niemand: 'Nobody yet',
  'actie.wis': 'Clear this choice',
  'actie.toevoegen': 'Add a place',
  'actie.verwijderen': 'Remove',
  'gedaan.wis': 'No wanted place is chosen any more.',
  'gedaan.toevoegen': 'A place has been added.',
  'gedaan.verwijderen': 'The place has been removed.',
  'meer.een': '{aantal} more person',
  'meer.meer': '{aantal} more people',
  'trede.nu': 'Now',
  'trede.gewenst': 'Wanted',
} as const satisfies Vertaling<typeof nl>;
