// Wat een pagina aan een element geeft kan alles zijn. Hier wordt er een losse kopie van gemaakt en valt weg wat niet past.
import { isObject } from '../domein/json.js';
import { waarschuwEenmaal } from './waarschuw.js';

/** Een eigen link van de pagina, getoond in het element. */
export interface Verwijzing {
  readonly code: string;
  readonly tekst: string;
  readonly url: string;
}

/** De delen van een lijst die passen; voor de rest is er één waarschuwing. Geen lijst is een lege lijst. */
export function neemLijst<T>(
  wie: object,
  lijst: unknown,
  past: (waarde: unknown) => waarde is T,
  naam: string,
): readonly T[] {
  const gelezen = kopieVan(lijst ?? []);
  const goed = Array.isArray(gelezen) ? (gelezen as unknown[]).filter(past) : [];
  if (!Array.isArray(gelezen) || goed.length < gelezen.length) waarschuwEenmaal(wie, 'lijst-ongeldig', naam);
  return goed;
}

// Een kopie die niet meer aan de pagina vastzit; ook een getter die gooit gooit hier niet.
function kopieVan(waarde: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(waarde));
  } catch {
    return null;
  }
}

/** Een adres op de eigen site of een gewoon webadres; nooit een script. */
export function isVerwijzing(waarde: unknown): waarde is Verwijzing {
  if (!isObject(waarde)) return false;
  const { tekst, url } = waarde;
  return typeof tekst === 'string' && typeof url === 'string' && /^(https?:|[^:]*$)/i.test(url);
}
