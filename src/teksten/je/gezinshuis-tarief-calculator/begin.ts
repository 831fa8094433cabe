// De je-vorm van de teksten die <gezinshuis-tarief-calculator> meteen nodig heeft.
import { teksten as uitkomst } from './uitkomst.js';
import { teksten as meldingen } from './meldingen.js';
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/begin.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  ...uitkomst,
  ...meldingen,
} as const satisfies JeVorm<typeof nl>;
