// Gedateerde cijfers met hun herkomst: de tarievensets en de tabellen eronder. Sub-pad `zo-thuis-elementen/tarievensets`.
// Apart van de som, want cijfers verouderen en de som niet.

import type { Tarievenset } from '../tarief/tarievenset.js';
import { leeg } from './leeg.js';
import { voorbeeld } from './voorbeeld.js';

export { leesTarievenset, type GelezenTarievenset } from '../tarief/tarievenset.js';
export { CAO_JEUGDZORG, type CaoFeit } from './cao-jeugdzorg.js';
export { GEPUBLICEERDE_TARIEVEN, type GepubliceerdTarief } from './gepubliceerde-tarieven.js';
export { INDEXCIJFERS, INDEXCIJFERS_BRON } from './indexcijfers.js';
export { PLEEGVERGOEDING, type PleegvergoedingJaar } from './pleegvergoeding.js';
export { KOSTPRIJSELEMENTEN, KOSTPRIJSELEMENTEN_BRON, type WettelijkKostprijselement } from './reele-prijzen.js';

/** De tarievensets die het pakket meebrengt. */
export const TARIEVENSETTEN: Readonly<Record<'leeg' | 'voorbeeld', Tarievenset>> = { leeg, voorbeeld };
