// Het Engels bij nl/steunfiguur-form/knoppen.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/knoppen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'actie.toevoegen': 'New support figure',
  'actie.wijzigen': 'Change',
  'actie.verwijderen': 'Remove',
  'actie.beschrijf': 'This is a support figure',
  'actie.afdrukken': 'Print',
  'actie.ongedaan': 'Undo',
  'actie.opnieuw': 'Redo',
  'actie.bewaren': 'Save',
  'actie.annuleren': 'Cancel',
  'actie.niemand': 'I know nobody',
  'actie.verderZoeken': 'Look further together',
  'gedaan.toevoegen': '{naam} has been added.',
  'gedaan.bewaren': 'Everything about {naam} has been saved.',
  'gedaan.annuleren': 'Nothing has changed.',
  'gedaan.verwijderen': 'This person has been removed everywhere.',
  'gedaan.ongedaan': 'The last change has been undone.',
  'gedaan.opnieuw': 'The change has been made again.',
} as const satisfies Vertaling<typeof nl>;
