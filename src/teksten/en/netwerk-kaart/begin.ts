// De Engelse teksten die <netwerk-kaart> meteen nodig heeft.
import { teksten as relaties } from '../gedeeld/relaties.js';
import { teksten as gezinnen } from '../gedeeld/gezinnen.js';
import { teksten as functies } from '../gedeeld/functies.js';
import { teksten as kop } from './kop.js';
import { teksten as woorden } from './woorden.js';
import { teksten as knoppen } from './knoppen.js';
import { teksten as werkbalk } from './werkbalk.js';
import { teksten as lijst } from './lijst.js';
import { teksten as kaart } from './kaart.js';
import { teksten as blad } from './blad.js';
import { teksten as meldingen } from './meldingen.js';
import type { teksten as nl } from '../../nl/netwerk-kaart/begin.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...relaties,
  ...gezinnen,
  ...functies,
  ...kop,
  ...woorden,
  ...knoppen,
  ...werkbalk,
  ...lijst,
  ...kaart,
  ...blad,
  ...meldingen,
} as const satisfies Vertaling<typeof nl>;
