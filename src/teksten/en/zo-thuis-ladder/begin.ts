// De Engelse teksten die <zo-thuis-ladder> meteen nodig heeft.
import { teksten as antwoorden } from '../gedeeld/antwoorden.js';
import { teksten as gezinnen } from '../gedeeld/gezinnen.js';
import { teksten as functies } from '../gedeeld/functies.js';
import { teksten as treden } from './treden.js';
import { teksten as keuzes } from './keuzes.js';
import { teksten as velden } from './velden.js';
import { teksten as knoppen } from './knoppen.js';
import { teksten as vergelijk } from './vergelijk.js';
import { teksten as blad } from './blad.js';
import { teksten as gedaan } from './gedaan.js';
import { teksten as meldingen } from './meldingen.js';
import type { teksten as nl } from '../../nl/zo-thuis-ladder/begin.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...antwoorden,
  ...gezinnen,
  ...functies,
  ...treden,
  ...keuzes,
  ...velden,
  ...knoppen,
  ...vergelijk,
  ...blad,
  ...gedaan,
  ...meldingen,
} as const satisfies Vertaling<typeof nl>;
