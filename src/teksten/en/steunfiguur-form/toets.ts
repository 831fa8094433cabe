// Het Engels bij nl/steunfiguur-form/toets.ts.
import type { teksten as nl } from '../../nl/steunfiguur-form/toets.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'toets.titel': 'What belongs to a support figure',
  'toets.alles': 'Everything has been talked about',
  'toets.uitleg': 'Each point has a reason. It is not a mark.',
  'vulin.aangeduidDoor': 'Fill in who chose this person.',
  'vulin.vertrouwensband': 'Fill in whether there is a bond of trust.',
  'vulin.vertrouwensbandMet': 'Fill in with whom the bond of trust is.',
  'vulin.langdurig': 'Fill in whether this person has been there for long.',
  'vulin.blijftNaHulp': 'Fill in whether this person stays when the care ends.',
  'vulin.relatie': 'Fill in who that is.',
  'vulin.aard': 'Fill in whether the role is formal or informal.',
  'vulin.benoeming': 'Fill in which appointment that is.',
  'vulin.betaaldVoorHulp': 'Fill in whether this person is paid to help.',
} as const satisfies Vertaling<typeof nl>;
