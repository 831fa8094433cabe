// Het dossier zonder pagina: lezen, keuren, wijzigen. Werkt ook in Node.
export * from './codes.js';
export * from './dossier.js';
export { HOOGSTE_AANTAL_PERSONEN, persoonVorm, steunfigurenVorm } from './personen.js';
export {
  leesDossier,
  leesLadder,
  leesNetwerk,
  leesSteunfiguren,
  migreer,
  type Gelezen,
  type Leeswijze,
  type Migratie,
} from './lees-dossier.js';
export { HOOGSTE_AANTAL_TEKENS, isLeeg, type Vormfout } from './vorm.js';
export {
  DossierStore,
  LEEG_DOSSIER,
  type Aanleiding,
  type Aanspreekvorm,
  type Dossierwijziging,
  type Luisteraar,
} from './dossier-store.js';
export { leeftijdOp, wordtOp, type Leeftijd } from './leeftijd.js';
export { leesDatum } from './lees-datum.js';
export * from './bewerkingen.js';
export * from './steun.js';
export * from './zet-steun.js';
export { plekVanRelatie } from './relaties.js';
export { metAntwoord, onderUitzondering, regelsVoor, zegtJa, type Toestemmingsvraag } from './toestemming.js';
export { TOESTEMMINGSREGELS, VERTEGENWOORDIGERS } from './toestemmingsregels.js';
export type {
  Omstandigheid,
  Puntcode,
  Toestemmingspunt,
  Toestemmingsregel,
  Toestemmingsregels,
  Vertegenwoordiger,
} from './toestemmingsregel-vorm.js';
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
export { controleerPersoon } from './controleer-persoon.js';
export { controleerToestemming } from './controleer-toestemming.js';
export { bevatBsn, isLater, type Controle } from './controles.js';
