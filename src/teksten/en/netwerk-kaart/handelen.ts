// Het Engels bij nl/netwerk-kaart/handelen.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/handelen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'kaart.toetsen':
    'Keys on the map: the arrows walk around. Enter opens someone. The keys 1, 2, 3 and 0 put someone in a ring, [ and ] in another group. The key v makes a tie, s makes someone a support figure, F2 changes the name and Delete removes. Ctrl+Z and Ctrl+Y undo and redo. Escape stops.',
  'actie.stop': 'Stop',
  'kaart.bezig.band':
    'With whom does {naam} have a tie? Tap on that person, or walk there with the arrows and press Enter.',
  'kaart.bezig.plek': 'Where does {naam} belong? Tap on the place.',
  'kaart.sleep.op': '{naam} goes to {sector}, {ring}',
  'kaart.sleep.naast': '{naam} goes beside {ander}',
  'kaart.sleep.niets': '{naam}: let go here, or press Escape, to change nothing',
  'melding.veld-los': 'What is at “{veld}” does not count yet. Press the button below it, or empty the field.',
  'persoon.ouder': 'A biological parent is not a support figure (BGZJ).',
  'persoon.betaald':
    'A support figure is there beside the professionals (BGZJ). This person is one of the professionals.',
  'gedaan.toevoegen': '{naam} has been added.',
  'gedaan.invoegen.een': '{aantal} person has been added.',
  'gedaan.invoegen.meer': '{aantal} people have been added.',
  'gedaan.minder.een': 'There is {aantal} person fewer now.',
  'gedaan.minder.meer': 'There are {aantal} people fewer now.',
  'gedaan.verplaatsen': '{naam} has another place: {sector}, {ring}.',
  'gedaan.verbinden.geen': '{naam} and {ander} know each other.',
  'gedaan.verbinden.steunend': 'The tie between {naam} and {ander} gives support.',
  'gedaan.verbinden.neutraal': 'The tie between {naam} and {ander} is neutral.',
  'gedaan.verbinden.spanning': 'There is tension between {naam} and {ander}.',
  'gedaan.verbinden.verbroken': 'The tie between {naam} and {ander} is broken.',
  'gedaan.losmaken': 'There is no tie between {naam} and {ander} any more.',
  'gedaan.wijzigen': 'The details of {naam} have been changed.',
  'gedaan.steun': 'The support of {naam} has been changed.',
  'gedaan.huishouden': 'The household of {naam} has been changed.',
  'gedaan.steunfiguur.aan': '{naam} is a support figure now.',
  'gedaan.steunfiguur.uit': '{naam} is no longer a support figure.',
  'gedaan.verwijderen': 'This person is gone everywhere.',
  'gedaan.vastleggen': 'The moment is recorded.',
  'gedaan.vergeten': 'The moment is gone.',
  'gedaan.inrichten': 'The map is set up differently.',
  'gedaan.ongedaan': 'Undone.',
  'gedaan.opnieuw': 'Done again.',
  'gedaan.gestopt': 'Stopped.',
  'actie.verwijderen': 'Remove',
  'actie.verbergBanden': 'Hide ties between people',
} as const satisfies Vertaling<typeof nl>;
