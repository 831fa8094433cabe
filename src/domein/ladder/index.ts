// De zo-thuis-ladder zonder pagina: puur, zonder afhankelijkheden. Sub-pad `zo-thuis-elementen/ladder`.
// Geeft codes en datums, geen zinnen. Raadt niets aan en houdt niets tegen.

export { HULPVORM_BRON, RESPIJT_BIJ, TREDEN, VARIANTEN_BIJ, type Bron, type Trede, type Tredecode } from './treden.js';
export {
  LADDERREGELS,
  type Afwegingscode,
  type Ladderregels,
  type Pleegouderseis,
  type Termijncode,
  type Termijnregel,
} from './regels.js';
export { controleerLadder } from './controleer-ladder.js';
export { toetsAfweging, type Afwegingsmelding } from './toets-afweging.js';
export { toetsTermijnen, type Termijn } from './toets-termijnen.js';
export { woont, type Woont } from './woont.js';
