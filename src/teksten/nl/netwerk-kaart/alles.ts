// Alle Nederlandse teksten van <netwerk-kaart>, voor een server of een toets. Het element laadt ze in delen.
import { teksten as begin } from './begin.js';
import { teksten as handelen } from './handelen.js';
import { teksten as persoon } from './persoon.js';
import { teksten as inWoorden } from './in-woorden.js';
import { teksten as momenten } from './momenten.js';
import { teksten as vergelijken } from './vergelijken.js';
import { teksten as inrichten } from './inrichten.js';
import { teksten as keuzes } from './keuzes.js';
import { teksten as erbij } from './erbij.js';
import { teksten as meenemen } from './meenemen.js';

export const teksten = {
  ...begin,
  ...handelen,
  ...persoon,
  ...inWoorden,
  ...momenten,
  ...vergelijken,
  ...inrichten,
  ...keuzes,
  ...erbij,
  ...meenemen,
} as const;
