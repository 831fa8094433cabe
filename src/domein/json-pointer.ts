// JSON-pointers (RFC 6901) op onveranderlijke JSON: één plek lezen, of een kopie maken waarin één plek anders is.

import { isObject } from './json.js';

/** De stappen van een pointer: `/a/b~1c` wordt `['a', 'b/c']`. */
export function stappen(pad: string): string[] {
  return pad
    .split('/')
    .slice(1)
    .map((stap) => stap.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Eén stap in geschreven vorm: `b/c` wordt `b~1c`. */
export function schrijfStap(stap: string): string {
  return stap.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** De waarde op `pad`, of `undefined` als er niets staat. Kijkt alleen naar eigen eigenschappen. */
export function leesOp(document: unknown, pad: string): unknown {
  let plek = document;
  for (const stap of stappen(pad)) {
    if (typeof plek !== 'object' || plek === null || !Object.hasOwn(plek, stap)) return undefined;
    plek = (plek as Record<string, unknown>)[stap];
  }
  return plek;
}

/** Een kopie van `document` met `waarde` op `pad`; wat ervoor nodig is ontstaat, `undefined` haalt de plek weg. */
export function zetOp<T>(document: T, pad: string, waarde: unknown): T {
  return zet(document, stappen(pad), waarde) as T;
}

function zet(plek: unknown, [stap, ...rest]: string[], waarde: unknown): unknown {
  if (stap === undefined) return waarde;
  if (Array.isArray(plek) || (!isObject(plek) && /^\d+$/.test(stap))) {
    const lijst: unknown[] = Array.isArray(plek) ? [...(plek as unknown[])] : [];
    const index = Number(stap);
    if (waarde === undefined && rest.length === 0) lijst.splice(index, 1);
    else lijst[index] = zet(lijst[index], rest, waarde);
    return lijst;
  }
  const ander = Object.entries(isObject(plek) ? plek : {}).filter(([sleutel]) => sleutel !== stap);
  const oud = isObject(plek) && Object.hasOwn(plek, stap) ? plek[stap] : undefined;
  const nieuw = zet(oud, rest, waarde);
  if (nieuw === undefined) return Object.fromEntries(ander);
  // De volgorde van sleutels blijft, zodat een opgeslagen bestand zich laat vergelijken.
  return oud === undefined
    ? Object.fromEntries([...ander, [stap, nieuw]])
    : Object.fromEntries(Object.entries(plek as object).map(([sleutel, w]) => [sleutel, sleutel === stap ? nieuw : w]));
}
