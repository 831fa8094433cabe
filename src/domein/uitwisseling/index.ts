// Een netwerk of een tariefwerkblad uitwisselen met een rekenblad of een koppeling, zonder pagina: puur, zonder afhankelijkheden.
// Sub-pad `zo-thuis-elementen/uitwisseling`.

export { leesCsv, schrijfCsv, type Cel } from './csv.js';
export { NETWERKKOLOMMEN, type Csvwoorden } from './netwerk-csv/kolommen.js';
export {
  HOOGSTE_AANTAL_CSV_BYTES,
  HOOGSTE_AANTAL_RIJEN,
  leesNetwerkCsv,
  type CsvLeeswijze,
} from './netwerk-csv/lezen.js';
export { netwerkNaarCsv, type CsvSchrijfwijze } from './netwerk-csv/schrijven.js';
export type { Csvfout, Csvrij, Csvtitel, GelezenNetwerkCsv } from './netwerk-csv/uitkomst.js';
export { leesAanbiedingenCsv, type Aanbiedingfout, type GelezenAanbiedingen } from './aanbiedingen-csv.js';
export { deelbaar, leesDeelbaar } from './deelbaar.js';
export { naarWerkboek, type Werkboekwijze } from './naar-werkboek.js';
export { naarCsv } from './werkblad-csv.js';
export { leesWerkblad, werkbladVan, type GelezenWerkblad, type Werkbladfout } from '../tarief/lees-werkblad.js';
