// Het Engels bij nl/steunfiguur-form/knoppen.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/knoppen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'actie.toevoegen': 'Add somebody yourself',
  'actie.toevoegen.uitleg': 'You already know who.',
  'actie.zoekVerder': 'Look further together',
  'actie.zoekVerder.uitleg': 'Nine short questions. Often there is somebody after all.',
  'actie.naarIedereen': 'Everybody',
  'actie.afdrukken': 'Print',
  'actie.ongedaan': 'Undo',
  'actie.opnieuw': 'Redo',
  'actie.bewaren': 'Save',
  'gedaan.toevoegen': '{naam} has been added.',
  'gedaan.gekozen': '{naam} has been chosen.',
  'gedaan.nietGekozen': '{naam} is not a support figure. You can still undo this.',
  'gedaan.nogNiet': 'That is fine. You can choose later.',
  'gedaan.ongedaan': 'The last change has been undone.',
  'gedaan.opnieuw': 'The change has been made again.',
} as const satisfies Vertaling<typeof nl>;
