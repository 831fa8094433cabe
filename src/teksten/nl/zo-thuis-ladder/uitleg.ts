// De Nederlandse teksten van <zo-thuis-ladder> voor wie een trede leest of er twee vergelijkt.
import { teksten as functies } from '../gedeeld/functies.js';
import { teksten as bijEenTrede } from './bij-een-trede.js';

export const teksten = {
  ...functies,
  ...bijEenTrede,
} as const;
