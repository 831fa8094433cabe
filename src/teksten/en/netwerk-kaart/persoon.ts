// Het Engels bij nl/netwerk-kaart/persoon.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/persoon.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'persoon.banden': 'With whom does {naam} have a tie?',
  'persoon.ouder': 'A biological parent is not a support figure (BGZJ).',
  'persoon.betaald':
    'A support figure is there beside the professionals (BGZJ). This person is one of the professionals.',
  'persoon.toets': 'The definition (BGZJ), point by point. No mark.',
  'persoon.weg': 'Remove {naam} everywhere, from earlier moments too? There is no way back.',
} as const satisfies Vertaling<typeof nl>;
