// De je-vorm van de teksten die <steunfiguur-form> meteen nodig heeft.
import { teksten as gedeeldDoorvragen } from '../gedeeld/doorvragen.js';
import { teksten as kop } from './kop.js';
import { teksten as doorvragen } from './doorvragen.js';
import type { teksten as nl } from '../../nl/steunfiguur-form/begin.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  ...gedeeldDoorvragen,
  ...kop,
  ...doorvragen,
} as const satisfies JeVorm<typeof nl>;
