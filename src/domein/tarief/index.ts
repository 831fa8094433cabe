// De tariefberekening van het gezinshuis: puur, zonder afhankelijkheden. Sub-pad `zo-thuis-elementen/tarief`.
// Geeft codes en bedragen, geen zinnen.

export type * from './tarief-invoer.js';
export type { Tariefwerkblad, Werkblad } from './werkblad.js';
export { BOUWSTENEN, type BouwsteenSoort } from './bouwstenen.js';
export { berekenTarief } from './snel-tarief.js';
export { gevoeligheid, type Bandbreedte, type GevoeligheidRij } from './gevoeligheid.js';
export { mengTarief, type Mengdeel, type Mengtarief } from './meng-tarief.js';
export { breakEvenBezetting } from './break-even.js';
export { terugrekenen } from './terugrekenen.js';
export {
  vergelijkAanbiedingen,
  vergelijkAanbod,
  type Aanbieding,
  type AanbiedingenVergelijking,
  type Aanbod,
  type AanbodVergelijking,
} from './vergelijk-aanbod.js';
export {
  indexeer,
  type Indexcijfer,
  type Indexering,
  type Indexmethode,
  type Indexreeks,
  type Indexstap,
} from './indexeer.js';
export { leesGetal, type GelezenGetal } from './lees-getal.js';
export { toetsPlausibel } from './plausibel.js';
export { bedragenVanAnderJaar, metPeiljaar, vulAan } from './vul-aan.js';
export {
  type Cijfer,
  type GelezenTarievenset,
  type Plausibel,
  type Tarievenset,
  type Verzorgingsbedrag,
} from './tarievenset.js';
