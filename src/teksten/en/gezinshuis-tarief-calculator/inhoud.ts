// De Engelse teksten die <gezinshuis-tarief-calculator> nodig heeft zodra iemand iets openklapt.
import { teksten as veldenPerBouwsteen } from './velden-per-bouwsteen.js';
import { teksten as eenheden } from './eenheden.js';
import { teksten as herkomstVelden } from './herkomst-velden.js';
import { teksten as uitleg } from './uitleg.js';
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/inhoud.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  ...veldenPerBouwsteen,
  ...eenheden,
  ...herkomstVelden,
  ...uitleg,
} as const satisfies Vertaling<typeof nl>;
