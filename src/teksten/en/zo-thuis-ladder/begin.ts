// De Engelse teksten die <zo-thuis-ladder> meteen nodig heeft.
import { teksten as treden } from './treden.js';
import { teksten as knoppen } from './knoppen.js';
import { teksten as gedaan } from './gedaan.js';
import { teksten as fouten } from './fouten.js';

export const teksten = {
  ...treden,
  ...knoppen,
  ...gedaan,
  ...fouten,
} as const;
