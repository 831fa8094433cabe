// De je-vorm van de teksten bij één persoon: de vragen, hun antwoorden en de toets. Op het scherm en op papier.
import { teksten as mensen } from '../gedeeld/mensen.js';
import { teksten as velden } from './velden.js';
import { teksten as status } from './status.js';
import { teksten as toets } from './toets.js';
import { teksten as blad } from './blad.js';
import { teksten as voor } from './voor.js';
import type { teksten as nl } from '../../nl/steunfiguur-form/persoon.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  ...mensen,
  ...velden,
  ...status,
  ...toets,
  ...blad,
  ...voor,
} as const satisfies JeVorm<typeof nl>;
