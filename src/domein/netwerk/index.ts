// Rekenen aan een netwerk zonder pagina: puur, zonder afhankelijkheden. Sub-pad `zo-thuis-elementen/netwerk`.
// Geeft codes, id's en getallen, geen zinnen en geen oordeel.

export { berekenMaten, type Maten } from './bereken-maten.js';
export { bewerkNetwerk, type Opdracht } from './bewerk-netwerk.js';
export type { Netwerk } from './lezen.js';
export { volgendeOpKaart, type Richting } from './loop-over-kaart.js';
export { leesbaarVoor, omMeeTeNemen } from './meenemen.js';
export { getoondeNaam, NAAMWIJZEN, zichtbaarVoor, type Naamwijze } from './namen.js';
export { MIDDEN, plaats, type Plek } from './plaats.js';
export { landOpKaart, type Landing } from './schikken/landen.js';
export {
  schikKaart,
  type Boogtekening,
  type Huishoudtekening,
  type Kaartnaam,
  type Kaartnamen,
  type Kaartnetwerk,
  type Kaartopschrift,
  type Kaartpersoon,
  type Kaartschikking,
  type Letterstijl,
  type Meet,
  type Ringtekening,
  type Tekstregel,
  type Tekstvak,
} from './schik-kaart.js';
export {
  beletselVoorSteunfiguur,
  magSteunfiguurZijn,
  toetsDefinitie,
  type Beletsel,
  type Kenmerk,
  type KenmerkId,
  type Toetscode,
  type Uitkomst,
} from './toets-definitie.js';
export { vergelijkMomenten, type Momentverschil } from './vergelijk-momenten.js';
export { vindHiaten, type Hiaat } from './vind-hiaten.js';
