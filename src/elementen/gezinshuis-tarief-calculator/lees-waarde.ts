// Leest wat een pagina of bestand als waarde geeft. Wat geen tariefinvoer van versie 1 is wordt geweigerd;
// wat het wel is maar niet klopt wordt aangenomen, want dat moet de bezoeker kunnen zien en verbeteren.

import { isObject, leesJson } from '../../domein/json.js';
import { leesOp } from '../../domein/json-pointer.js';
import type { Invoer } from './velden.js';

export type GelezenWaarde =
  | { readonly goed: true; readonly waarde: Invoer }
  | { readonly goed: false; readonly code: 'waarde-ongeldig' | 'versie-onbekend' | 'json-te-groot' | 'json-ongeldig' };

const ONGELDIG: GelezenWaarde = { goed: false, code: 'waarde-ongeldig' };

/** Een kopie van `onbekend` als invoer: los van het object van de pagina en zonder prototypesleutels. */
export function leesWaarde(onbekend: unknown): GelezenWaarde {
  try {
    return leesTekst(JSON.stringify(onbekend));
  } catch {
    // Een kring, een BigInt, niets, of een getter die gooit.
    return ONGELDIG;
  }
}

/** Hetzelfde voor een JSON-tekst, uit een bestand of van de browser. */
export function leesTekst(tekst: string): GelezenWaarde {
  const gelezen = leesJson(tekst);
  if (!gelezen.goed) return gelezen;
  const { waarde } = gelezen;
  if (!isObject(waarde)) return ONGELDIG;
  if ((waarde['versie'] ?? 1) !== 1) return { goed: false, code: 'versie-onbekend' };
  // De lijsten moeten lijsten van objecten zijn om ze te kunnen tonen; de rest beoordeelt de som.
  const lijsten = [leesOp(waarde, '/verzorging/groepen'), leesOp(waarde, '/zorgzwaarte/niveaus')];
  const goed = lijsten.every((lijst) => Array.isArray(lijst ?? []) && ((lijst ?? []) as unknown[]).every(isObject));
  return goed ? { goed, waarde: waarde as Invoer } : ONGELDIG;
}
