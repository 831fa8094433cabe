// Leest een tariefinvoer zoals een pagina, een bestand of de browser haar geeft, en maakt er een losse kopie van. Gooit nooit.
// Wat geen invoer van versie 1 is wordt geweigerd; wat het wel is maar niet klopt wordt aangenomen: dat ziet en verbetert de bezoeker.

import { isObject, leesTekstOfWaarde } from '../json.js';
import { leesOp } from '../json-pointer.js';
import type { Gedeeltelijk, JsonPointer, TariefInvoer } from './tarief-invoer.js';

export type GelezenInvoer =
  | { readonly goed: true; readonly waarde: Gedeeltelijk<TariefInvoer> }
  | { readonly goed: false; readonly fouten: readonly { readonly pad: JsonPointer; readonly code: string }[] };

export interface Invoerwijze {
  /** Zo schrijft een pagina naar `value`: ook `null` en `undefined` maken leeg. Een leeg object doet dat altijd. */
  readonly magLeeg?: boolean;
}

// De velden van een invoer, op `versie` na: die heeft een dossier ook.
const VELDEN = {
  naam: true,
  peiljaar: true,
  dagenPerJaar: true,
  wekenPerJaar: true,
  plaatsen: true,
  rechtsvorm: true,
  inkomen: true,
  gedragswetenschapper: true,
  ondersteuning: true,
  vervanging: true,
  verzorging: true,
  huisvesting: true,
  overhead: true,
  gelieerdeOrganisatie: true,
  leegstand: true,
  marge: true,
  zorgzwaarte: true,
  herkomst: true,
  kostprijselementen: true,
  tarievenset: true,
} satisfies Record<Exclude<keyof TariefInvoer, 'versie'>, true>;

// Alleen met lijsten van objecten zijn deze te tonen; over de rest oordeelt de som.
const LIJSTEN = ['/verzorging/groepen', '/zorgzwaarte/niveaus'];

/** Een kopie van `onbekend` (JSON-tekst of een waarde) als invoer, waarin nog velden kunnen ontbreken. */
export function neemInvoer(onbekend: unknown, { magLeeg = false }: Invoerwijze = {}): GelezenInvoer {
  const gelezen = leesTekstOfWaarde(magLeeg ? (onbekend ?? {}) : onbekend);
  if (!gelezen.goed) return weiger(gelezen.code);
  const waarde = magLeeg ? (gelezen.waarde ?? {}) : gelezen.waarde;
  if (!isObject(waarde)) return weiger('waarde-ongeldig');
  if ((waarde['versie'] ?? 1) !== 1) return weiger('versie-onbekend', '/versie');
  const sleutels = Object.keys(waarde).filter((sleutel) => sleutel !== 'versie');
  if (sleutels.length > 0 && !sleutels.some((sleutel) => Object.hasOwn(VELDEN, sleutel))) {
    return weiger('waarde-ongeldig');
  }
  const mis = LIJSTEN.find((pad) => !isLijstVanObjecten(leesOp(waarde, pad) ?? []));
  return mis === undefined ? { goed: true, waarde } : weiger('waarde-ongeldig', mis);
}

const weiger = (code: string, pad: JsonPointer = ''): GelezenInvoer => ({ goed: false, fouten: [{ pad, code }] });

const isLijstVanObjecten = (waarde: unknown): boolean => Array.isArray(waarde) && waarde.every(isObject);
