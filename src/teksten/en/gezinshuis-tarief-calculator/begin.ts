// De Engelse teksten die <gezinshuis-tarief-calculator> meteen nodig heeft.
import { teksten as kop } from './kop.js';
import { teksten as rij } from './rij.js';
import { teksten as eenheden } from './eenheden.js';
import { teksten as uitkomst } from './uitkomst.js';
import { teksten as velden } from './velden.js';
import { teksten as bouwstenen } from './bouwstenen.js';
import { teksten as herkomst } from './herkomst.js';
import { teksten as knoppen } from './knoppen.js';
import { teksten as meldingen } from './meldingen.js';
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/begin.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...kop,
  ...rij,
  ...eenheden,
  ...uitkomst,
  ...velden,
  ...bouwstenen,
  ...herkomst,
  ...knoppen,
  ...meldingen,
} as const satisfies Vertaling<typeof nl>;
