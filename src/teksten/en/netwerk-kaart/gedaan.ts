// Het Engels bij nl/netwerk-kaart/gedaan.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/gedaan.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'gedaan.toevoegen': '{naam} is on it.',
  'gedaan.invoegen': '{aantal} people are on it.',
  'gedaan.verplaatsen': '{naam} is now in: {ring}, {sector}.',
  'gedaan.verbinden': '{naam} and {ander}: tie {kwaliteit}.',
  'gedaan.losmaken': '{naam} and {ander}: no tie any more.',
  'gedaan.wijzigen': '{naam} is changed.',
  'gedaan.steun': 'Support of {naam} is changed.',
  'gedaan.huishouden': 'Household of {naam} is changed.',
  'gedaan.steunfiguur.aan': '{naam} is a support figure.',
  'gedaan.steunfiguur.uit': '{naam} is no longer a support figure.',
  'gedaan.verwijderen': 'This person is gone everywhere.',
  'gedaan.vastleggen': 'The moment is recorded.',
  'gedaan.vergeten': 'The moment is gone.',
  'gedaan.inrichten': 'The map is set up differently.',
  'gedaan.ongedaan': 'Undone.',
  'gedaan.opnieuw': 'Done again.',
  'gedaan.gestopt': 'Stopped.',
} as const satisfies Vertaling<typeof nl>;
