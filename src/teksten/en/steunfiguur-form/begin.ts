// De Engelse teksten die <steunfiguur-form> meteen nodig heeft.
import { teksten as antwoorden } from '../gedeeld/antwoorden.js';
import { teksten as mensen } from '../gedeeld/mensen.js';
import { teksten as relaties } from '../gedeeld/relaties.js';
import { teksten as gezinnen } from '../gedeeld/gezinnen.js';
import { teksten as functies } from '../gedeeld/functies.js';
import { teksten as rollen } from '../gedeeld/rollen.js';
import { teksten as definitie } from '../gedeeld/definitie.js';
import { teksten as gedeeldDoorvragen } from '../gedeeld/doorvragen.js';
import { teksten as kop } from './kop.js';
import { teksten as knoppen } from './knoppen.js';
import { teksten as lijst } from './lijst.js';
import { teksten as velden } from './velden.js';
import { teksten as keuzes } from './keuzes.js';
import { teksten as status } from './status.js';
import { teksten as toestemming } from './toestemming.js';
import { teksten as toets } from './toets.js';
import { teksten as doorvragen } from './doorvragen.js';
import { teksten as overzicht } from './overzicht.js';
import { teksten as blad } from './blad.js';
import { teksten as meldingen } from './meldingen.js';
import type { teksten as nl } from '../../nl/steunfiguur-form/begin.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...antwoorden,
  ...mensen,
  ...relaties,
  ...gezinnen,
  ...functies,
  ...rollen,
  ...definitie,
  ...gedeeldDoorvragen,
  ...kop,
  ...knoppen,
  ...lijst,
  ...velden,
  ...keuzes,
  ...status,
  ...toestemming,
  ...toets,
  ...doorvragen,
  ...overzicht,
  ...blad,
  ...meldingen,
} as const satisfies Vertaling<typeof nl>;
