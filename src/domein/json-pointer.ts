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

/** Een kopie van `document` met `waarde` op `pad`; wat ervoor nodig is ontstaat. */
export function zetOp<T>(document: T, pad: string, waarde: unknown): T {
  return zet(document, stappen(pad), waarde) as T;
}

function zet(plek: unknown, [stap, ...rest]: string[], waarde: unknown): unknown {
  if (stap === undefined) return waarde;
  if (Array.isArray(plek) || (!isObject(plek) && /^\d+$/.test(stap))) {
    const lijst: unknown[] = Array.isArray(plek) ? [...(plek as unknown[])] : [];
    lijst[Number(stap)] = zet(lijst[Number(stap)], rest, waarde);
    return lijst;
  }
  // De volgorde van sleutels blijft, zodat een opgeslagen bestand zich laat vergelijken; `__proto__` is hier een sleutel als elke andere.
  const velden = isObject(plek) ? plek : {};
  return { ...velden, [stap]: zet(Object.hasOwn(velden, stap) ? velden[stap] : undefined, rest, waarde) };
}
