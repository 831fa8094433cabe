// Lijsten en teksten die een pagina aan een element geeft. Zij kunnen alles zijn: hier wordt er een losse, vaste kopie van gemaakt en valt weg wat niet past.
// De waarde zelf lezen `leesDossier` en zijn broers, en `leesInvoer`.
import { isObject } from '../domein/json.js';
import { bevries, maakKopie } from '../domein/kopie.js';
import { waarschuwEenmaal } from './waarschuw.js';

/** Een eigen link van de pagina, getoond in het element. */
export interface Verwijzing {
  readonly code: string;
  readonly tekst: string;
  readonly url: string;
}

/** Meer rijen neemt een element niet over. */
export const HOOGSTE_AANTAL_RIJEN = 500;

/**
 * De rijen die passen, als vaste kopie; voor de rest is er één waarschuwing. `null` is een lege lijst.
 * Wat helemaal geen lijst is laat de vorige staan.
 */
export function neemLijst<T>(
  wie: Element,
  lijst: unknown,
  past: (waarde: unknown) => waarde is T,
  sleutel: string,
  vorige: readonly T[] = [],
): readonly T[] {
  const rijen = rijenVan(lijst ?? []);
  const goed = rijen?.filter(past);
  if (!goed || goed.length !== rijen?.length) waarschuwEenmaal(wie, 'lijst-ongeldig', sleutel);
  return goed ? bevries(goed) : vorige;
}

// Elke rij apart: één die niet te lezen is neemt de andere niet mee.
function rijenVan(lijst: unknown): unknown[] | null {
  try {
    if (!Array.isArray(lijst) || lijst.length > HOOGSTE_AANTAL_RIJEN) return null;
    return Array.from({ length: lijst.length }, (_, index) => {
      const rij = maakKopie(lijst[index]);
      return rij.goed ? rij.waarde : null;
    });
  } catch {
    // Een ingetrokken proxy, of een getter van de pagina die gooit.
    return null;
  }
}

/** De eigen teksten van de pagina per sleutel; voor wat niet past is er één waarschuwing. `null` als zij niet te lezen zijn: dan blijven de vorige staan. */
export function neemTeksten(
  wie: Element,
  teksten: unknown,
  kent: (sleutel: string) => boolean,
): ReadonlyMap<string, string> | null {
  const mis = (code: string): void => waarschuwEenmaal(wie, code, 'teksten');
  const kopie = maakKopie(teksten ?? {});
  if (!kopie.goed || !isObject(kopie.waarde)) {
    mis('tekst-ongeldig');
    return null;
  }
  const goed = new Map<string, string>();
  for (const [sleutel, tekst] of Object.entries(kopie.waarde)) {
    if (!kent(sleutel)) mis('tekst-onbekend');
    else if (typeof tekst !== 'string') mis('tekst-ongeldig');
    else goed.set(sleutel, tekst);
  }
  return goed;
}

/** Een adres op de eigen site of een gewoon webadres; nooit een script. */
export function isVerwijzing(waarde: unknown): waarde is Verwijzing {
  if (!isObject(waarde)) return false;
  const { tekst, url } = waarde;
  return typeof tekst === 'string' && typeof url === 'string' && /^(https?:|[^:]*$)/i.test(url);
}
