// Het Engels bij nl/gedeeld/concept.ts.
import type { teksten as nl } from '../../nl/gedeeld/concept.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'concept.naam': 'Kept on this device',
  'concept.gereed.een': 'What you fill in is kept on this device, for {aantal} hour at most.',
  'concept.gereed.meer': 'What you fill in is kept on this device, for {aantal} hours at most.',
  'concept.bewaard': 'What you fill in is on this device. It stays until {tot}.',
  'concept.aangeboden': 'There is still something from {wanneer}.',
  'concept.verstuurd':
    'What you sent is still on this device. It stays until {tot}. Did sending go wrong? Then you can put it back.',
  'concept.mislukt': 'You sent this on {wanneer}. Did that go wrong? Then you can go on here.',
  'concept.onleesbaar': 'Something from another version of this page is still on this device. It no longer fits here.',
  'concept.niet-mogelijk': 'Nothing can be kept on this device here. Close the page, and what you filled in is gone.',
  'concept.vol': 'Keeping this failed: there is no room left on this device. What you fill in now is not kept yet.',
  'concept.elders': 'This is also open in another tab or window. What you fill in here is not kept for now.',
  'concept.hersteld': 'Everything is back.',
  'concept.gewist': 'Wiped. Nothing of this is left on this device.',
  'concept.verder': 'Go on',
  'concept.verderMet': 'Go on with {wanneer}',
  'concept.terughalen': 'Put back what you sent',
  'concept.opnieuw': 'Start again (wipe)',
  'concept.wis': 'Wipe what is kept here',
  'concept.zeker': 'Wipe everything of this from this device? This cannot be undone.',
  'concept.ja': 'Yes, wipe',
  'concept.nee': 'No',
} as const satisfies Vertaling<typeof nl>;
