// De tariefberekening van het gezinshuis: puur, zonder afhankelijkheden. Sub-pad `zo-thuis-elementen/tarief`.
// Geeft codes en bedragen, geen zinnen.

export type * from './tarief-invoer.js';
export { BOUWSTENEN, type BouwsteenSoort } from './bouwstenen.js';
export { berekenTarief } from './bereken-tarief.js';
export { gevoeligheid, type GevoeligheidRij } from './gevoeligheid.js';
export { breakEvenBezetting, terugrekenen } from './terugrekenen.js';
export { vergelijkAanbod, type Aanbod, type AanbodVergelijking } from './vergelijk-aanbod.js';
export {
  indexeer,
  type Indexcijfer,
  type Indexering,
  type Indexmethode,
  type Indexreeks,
  type Indexstap,
} from './indexeer.js';
export type { Bereik, Eenheid } from '../vorm.js';
export { leesGetal, leesProcent, type GelezenGetal } from './lees-getal.js';
export {
  beoordeelGetal,
  leesVeldgetal,
  type Getaloordeel,
  type Getalveld,
  type Veldgetal,
  type Vraagreden,
} from './beoordeel-getal.js';
export { metPeiljaar, vulAan } from './vul-aan.js';
export {
  leesTarievenset,
  type Cijfer,
  type GelezenTarievenset,
  type Tarievenset,
  type Verzorgingsbedrag,
} from './tarievenset.js';
