// De je-vorm van de teksten die <netwerk-kaart> meteen nodig heeft.
import { teksten as mensen } from '../gedeeld/mensen.js';
import { teksten as doorvragen } from '../gedeeld/doorvragen.js';
import { teksten as kop } from './kop.js';
import { teksten as woorden } from './woorden.js';
import { teksten as lijst } from './lijst.js';
import { teksten as kaart } from './kaart.js';
import { teksten as momenten } from './momenten.js';
import { teksten as meenemen } from './meenemen.js';
import type { teksten as nl } from '../../nl/netwerk-kaart/begin.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  ...mensen,
  ...doorvragen,
  ...kop,
  ...woorden,
  ...lijst,
  ...kaart,
  ...momenten,
  ...meenemen,
} as const satisfies JeVorm<typeof nl>;
