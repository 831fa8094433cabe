// Het Engels bij nl/steunfiguur-form/knoppen.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/knoppen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'actie.toevoegen': 'Add',
  'actie.wijzigen': 'Change',
  'actie.verwijderen': 'Remove',
  'actie.beschrijf': 'Is a support figure',
  'actie.afdrukken': 'Print',
  'actie.ongedaan': 'Undo',
  'actie.opnieuw': 'Redo',
  'actie.bewaren': 'Save',
  'actie.annuleren': 'Cancel',
  'actie.niemand': 'I know nobody',
  'actie.hierNiemand': 'Nobody',
  'actie.nuNiet': 'Not now',
  'actie.verder': 'Next',
  'actie.stoppen': 'Stop',
  gebeurd: '{actie}: done. {naam}',
} as const satisfies Vertaling<typeof nl>;
