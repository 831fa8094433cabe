// De Nederlandse teksten van <zo-thuis-ladder> voor wie een trede leest of er twee vergelijkt.
import { teksten as functies } from '../gedeeld/functies.js';
import { teksten as gezinnen } from '../gedeeld/gezinnen.js';
import { teksten as bijEenTrede } from './bij-een-trede.js';
import { teksten as varianten } from './varianten.js';
import { teksten as wet } from './wet.js';

export const teksten = {
  ...functies,
  ...gezinnen,
  ...bijEenTrede,
  ...varianten,
  ...wet,
} as const;
