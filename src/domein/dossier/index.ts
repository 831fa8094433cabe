// Het dossier zonder pagina: lezen, keuren, wijzigen. Werkt ook in Node.
export * from './codes.js';
export * from './dossier.js';
export { persoonVorm, steunfigurenVorm } from './personen.js';
export { leesDossier, leesSteunfiguren, migreer, type Gelezen, type Migratie } from './lees-dossier.js';
export { HOOGSTE_AANTAL_TEKENS, isLeeg, type Vormfout } from './vorm.js';
export {
  DossierStore,
  LEEG_DOSSIER,
  type Aanleiding,
  type Dossierwijziging,
  type Luisteraar,
} from './dossier-store.js';
export { leeftijdOp, type Leeftijd } from './leeftijd.js';
export * from './bewerkingen.js';
export { regelsVoor, TOESTEMMINGSREGELS, type Toestemmingsregel, type Toestemmingsregels } from './toestemming.js';
export { bevatBsn, controleerPersoon, controleerToestemming, type Controle } from './controles.js';
