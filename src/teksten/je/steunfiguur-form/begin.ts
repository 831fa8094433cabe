// De je-vorm van de teksten die <steunfiguur-form> meteen nodig heeft.
import { teksten as kop } from './kop.js';
import { teksten as lijst } from './lijst.js';
import { teksten as knoppen } from './knoppen.js';
import type { teksten as nl } from '../../nl/steunfiguur-form/begin.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  ...kop,
  ...lijst,
  ...knoppen,
} as const satisfies JeVorm<typeof nl>;
