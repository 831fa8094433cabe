// Welke sleutels in een werkblad niet van ons zijn: van een nieuwere versie, of van wie het bestand maakte. Zij blijven staan, en niemand
// rekent ermee; wie een bestand opent hoort dat te weten.

import { isObject } from '../json.js';
import { schrijfStap } from '../json-pointer.js';
import type { JsonPointer } from './tarief-invoer.js';
import { werkbladVorm } from './werkblad-vorm.js';

/** Wat een vorm aan velden heeft, welke soort zij ook is. */
interface Vormdelen {
  readonly velden?: object;
  readonly vrij?: object;
  readonly wijzen?: object;
  readonly van?: unknown;
}

/** De plek van elke sleutel die geen veld is, als JSON-pointer. */
export function vreemdeSleutels(werkblad: unknown): JsonPointer[] {
  return vreemdIn(werkbladVorm, werkblad, '');
}

function vreemdIn(vorm: unknown, waarde: unknown, pad: JsonPointer): JsonPointer[] {
  const { van } = (vorm ?? {}) as Vormdelen;
  if (Array.isArray(waarde)) return waarde.flatMap((rij, index) => vreemdIn(van, rij, `${pad}/${index}`));
  if (!isObject(waarde) || !vorm) return [];
  const velden = veldenVan(vorm as Vormdelen);
  return Object.entries(waarde).flatMap(([naam, inhoud]) => {
    const plek = `${pad}/${schrijfStap(naam)}`;
    // In een tabel is elke sleutel goed.
    if (van !== undefined) return vreemdIn(van, inhoud, plek);
    return Object.hasOwn(velden, naam) ? vreemdIn(velden[naam], inhoud, plek) : [plek];
  });
}

// Wat bij een andere wijze hoort kennen wij ook.
function veldenVan({ velden, vrij, wijzen }: Vormdelen): Readonly<Record<string, unknown>> {
  const perWijze = Object.values(wijzen ?? {}).map((blok) => veldenVan(blok as Vormdelen));
  return Object.assign({}, velden, vrij, wijzen && { wijze: {} }, ...perWijze) as Record<string, unknown>;
}
