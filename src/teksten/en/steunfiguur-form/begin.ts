// De Engelse teksten die <steunfiguur-form> meteen nodig heeft.
import { teksten as antwoorden } from '../gedeeld/antwoorden.js';
import { teksten as relaties } from '../gedeeld/relaties.js';
import { teksten as gezinnen } from '../gedeeld/gezinnen.js';
import { teksten as kop } from './kop.js';
import { teksten as knoppen } from './knoppen.js';
import { teksten as lijst } from './lijst.js';
import { teksten as meldingen } from './meldingen.js';
import type { teksten as nl } from '../../nl/steunfiguur-form/begin.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...antwoorden,
  ...relaties,
  ...gezinnen,
  ...kop,
  ...knoppen,
  ...lijst,
  ...meldingen,
} as const satisfies Vertaling<typeof nl>;
