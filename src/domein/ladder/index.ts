// De zo-thuis-ladder zonder pagina: puur, zonder afhankelijkheden. Sub-pad `zo-thuis-elementen/ladder`.
// Geeft codes en datums, geen zinnen. Raadt niets aan en houdt niets tegen.

export { RESPIJT_BIJ, VARIANTEN_BIJ, type Tredecode } from './kenmerken.js';
export {
  HULPVORM_BRON,
  TREDEN,
  WET_BIJ_VARIANT,
  type Trede,
  type Tredebron,
  type Wetscode,
  type Wetspunt,
} from './treden.js';
export {
  LADDERREGELS,
  type Afwegingscode,
  type Ladderregels,
  type Pleegouderseis,
  type Termijncode,
  type Termijnregel,
} from './regels.js';
export { KADERREGELS, machtigingBij, type Kaderregel, type Machtigingsvraag } from './kader.js';
export { NA_18, type Na18 } from './na-18.js';
export {
  BRONNEN,
  bronVan,
  noemBronnen,
  WET_GELEZEN,
  type Bron,
  type Bronnaam,
  type Jeugdwetartikel,
  type Vindplaats,
} from '../bronnen.js';
export { UITSPRAKEN, uitspraak, type Uitspraak, type Uitspraakcode } from '../uitspraken.js';
export { controleerLadder } from './controleer-ladder.js';
export { toetsAfweging, type Afwegingsmelding } from './toets-afweging.js';
export { toetsTermijnen, type Termijn } from './toets-termijnen.js';
export { woont, type Woont } from './woont.js';
