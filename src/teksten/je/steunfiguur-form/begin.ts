// De je-vorm van de teksten die <steunfiguur-form> meteen nodig heeft.
import { teksten as mensen } from '../gedeeld/mensen.js';
import { teksten as doorvraag } from '../gedeeld/doorvragen.js';
import { teksten as kop } from './kop.js';
import type { teksten as nl } from '../../nl/steunfiguur-form/begin.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  ...mensen,
  ...doorvraag,
  ...kop,
} as const satisfies JeVorm<typeof nl>;
