// De je-vorm van de teksten die <steunfiguur-form> meteen nodig heeft.
import { teksten as mensen } from '../gedeeld/mensen.js';
import { teksten as gedeeldDoorvragen } from '../gedeeld/doorvragen.js';
import { teksten as kop } from './kop.js';
import { teksten as velden } from './velden.js';
import { teksten as status } from './status.js';
import { teksten as toestemming } from './toestemming.js';
import { teksten as doorvragen } from './doorvragen.js';
import type { teksten as nl } from '../../nl/steunfiguur-form/begin.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  ...mensen,
  ...gedeeldDoorvragen,
  ...kop,
  ...velden,
  ...status,
  ...toestemming,
  ...doorvragen,
} as const satisfies JeVorm<typeof nl>;
