// Leest JSON van buiten zonder dat het kwaad kan: geen prototypesleutels, niets dat te groot of te diep is, geen uitzondering.

import { HOOGSTE_AANTAL_BYTES, maakKopie, pastIn, type Kopie, type Kopieerwijze } from './kopie.js';

export type GelezenJson =
  Kopie | { readonly goed: false; readonly code: 'json-ongeldig'; readonly stappen: readonly string[] };

/** De waarde van een JSON-tekst, zonder de sleutels `__proto__`, `constructor` en `prototype`. */
export function leesJson(tekst: string): GelezenJson {
  if (!pastIn(HOOGSTE_AANTAL_BYTES, tekst)) return { goed: false, code: 'json-te-groot', stappen: [] };
  try {
    return maakKopie(JSON.parse(tekst));
  } catch (fout) {
    // Wat geen JSON is geeft een `SyntaxError`; een lezer die zich verslikt in de diepte geeft iets anders.
    return { goed: false, code: fout instanceof SyntaxError ? 'json-ongeldig' : 'te-diep', stappen: [] };
  }
}

/** Een kopie van wat een ander geeft, als JSON-tekst of als waarde; in beide gevallen met dezelfde grenzen. */
export function leesTekstOfWaarde(onbekend: unknown, wijze?: Kopieerwijze): GelezenJson {
  return typeof onbekend === 'string' ? leesJson(onbekend) : maakKopie(onbekend, wijze);
}

/** Een gewoon JSON-object: geen `null`, geen lijst. */
export function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
