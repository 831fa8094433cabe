// De je-vorm van alle teksten van <netwerk-kaart>.
import { teksten as begin } from './begin.js';
import { teksten as persoon } from './persoon.js';
import { teksten as inWoorden } from './in-woorden.js';
import { teksten as momenten } from './momenten.js';
import { teksten as vergelijken } from './vergelijken.js';
import { teksten as erbij } from './erbij.js';
import { teksten as meenemen } from './meenemen.js';

export const teksten = {
  ...begin,
  ...persoon,
  ...inWoorden,
  ...momenten,
  ...vergelijken,
  ...erbij,
  ...meenemen,
} as const;
