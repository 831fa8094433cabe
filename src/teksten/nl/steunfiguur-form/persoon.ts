// De Nederlandse teksten bij één persoon: de vragen, hun antwoorden en de toets. Op het scherm en op papier.
import { teksten as mensen } from '../gedeeld/mensen.js';
import { teksten as functies } from '../gedeeld/functies.js';
import { teksten as rollen } from '../gedeeld/rollen.js';
import { teksten as kenmerken } from '../gedeeld/definitie.js';
import { teksten as velden } from './velden.js';
import { teksten as keuzes } from './keuzes.js';
import { teksten as status } from './status.js';
import { teksten as toets } from './toets.js';
import { teksten as blad } from './blad.js';
import { teksten as voor } from './voor.js';

export const teksten = {
  ...mensen,
  ...functies,
  ...rollen,
  ...kenmerken,
  ...velden,
  ...keuzes,
  ...status,
  ...toets,
  ...blad,
  ...voor,
} as const;
