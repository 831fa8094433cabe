// De Nederlandse teksten van <zo-thuis-ladder> voor wie een plek of een afweging invult.
import { teksten as antwoorden } from '../gedeeld/antwoorden.js';
import { teksten as gezinnen } from '../gedeeld/gezinnen.js';
import { teksten as keuzes } from './keuzes.js';
import { teksten as relaties } from '../gedeeld/relaties.js';
import { teksten as respijt } from './respijt.js';
import { teksten as varianten } from './varianten.js';
import { teksten as velden } from './velden.js';
import { teksten as werkblad } from './werkblad.js';

export const teksten = {
  ...antwoorden,
  ...gezinnen,
  ...keuzes,
  ...relaties,
  ...respijt,
  ...varianten,
  ...velden,
  ...werkblad,
} as const;
