// De je-vorm van de teksten die <netwerk-kaart> meteen nodig heeft.
import { teksten as kop } from './kop.js';
import { teksten as woorden } from './woorden.js';
import { teksten as lijst } from './lijst.js';
import { teksten as kaart } from './kaart.js';
import type { teksten as nl } from '../../nl/netwerk-kaart/begin.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  ...kop,
  ...woorden,
  ...lijst,
  ...kaart,
} as const satisfies JeVorm<typeof nl>;
