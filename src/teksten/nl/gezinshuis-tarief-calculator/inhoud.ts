// De Nederlandse teksten die <gezinshuis-tarief-calculator> nodig heeft zodra iemand iets openklapt.
import { teksten as veldenPerBouwsteen } from './velden-per-bouwsteen.js';
import { teksten as eenheden } from './eenheden.js';
import { teksten as herkomstVelden } from './herkomst-velden.js';
import { teksten as uitleg } from './uitleg.js';

export const teksten = {
  ...veldenPerBouwsteen,
  ...eenheden,
  ...herkomstVelden,
  ...uitleg,
} as const;
