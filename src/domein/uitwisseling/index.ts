// Een netwerk uitwisselen met een rekenblad, zonder pagina: puur, zonder afhankelijkheden. Sub-pad `zo-thuis-elementen/uitwisseling`.

export { leesCsv, schrijfCsv } from './csv.js';
export {
  HOOGSTE_AANTAL_CSV_BYTES,
  HOOGSTE_AANTAL_RIJEN,
  leesNetwerkCsv,
  NETWERKKOLOMMEN,
  netwerkNaarCsv,
  type Csvfout,
  type CsvLeeswijze,
  type Csvrij,
  type CsvSchrijfwijze,
  type GelezenNetwerkCsv,
} from './netwerk-csv.js';
export { leesWerkblad, werkbladVan, type GelezenWerkblad, type Werkbladfout } from '../tarief/lees-werkblad.js';
