// De Nederlandse teksten die <steunfiguur-form> meteen nodig heeft.
import { teksten as mensen } from '../gedeeld/mensen.js';
import { teksten as antwoorden } from '../gedeeld/antwoorden.js';
import { teksten as relaties } from '../gedeeld/relaties.js';
import { teksten as gezinnen } from '../gedeeld/gezinnen.js';
import { teksten as functies } from '../gedeeld/functies.js';
import { teksten as doorvraag } from '../gedeeld/doorvragen.js';
import { teksten as kop } from './kop.js';
import { teksten as knoppen } from './knoppen.js';
import { teksten as lijst } from './lijst.js';
import { teksten as overzicht } from './overzicht.js';
import { teksten as meldingen } from './meldingen.js';

export const teksten = {
  ...mensen,
  ...antwoorden,
  ...relaties,
  ...gezinnen,
  ...functies,
  ...doorvraag,
  ...kop,
  ...knoppen,
  ...lijst,
  ...overzicht,
  ...meldingen,
} as const;
