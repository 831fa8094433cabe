// Leest JSON van buiten zonder dat het kwaad kan: geen prototypesleutels, geen reusachtige bestanden, geen uitzondering.

/** Groter wordt niet gelezen: een ingevuld dossier of een berekening is hooguit enkele tientallen kilobytes. */
export const HOOGSTE_AANTAL_TEKENS = 1_000_000;

const PROTOTYPESLEUTELS = new Set(['__proto__', 'constructor', 'prototype']);

export type GelezenJson =
  | { readonly goed: true; readonly waarde: unknown }
  | { readonly goed: false; readonly code: 'json-te-groot' | 'json-ongeldig' };

/** De waarde van een JSON-tekst, zonder de sleutels `__proto__`, `constructor` en `prototype`. */
export function leesJson(tekst: string): GelezenJson {
  if (tekst.length > HOOGSTE_AANTAL_TEKENS) return { goed: false, code: 'json-te-groot' };
  try {
    const waarde: unknown = JSON.parse(tekst, (sleutel, waarde: unknown) =>
      PROTOTYPESLEUTELS.has(sleutel) ? undefined : waarde,
    );
    return { goed: true, waarde };
  } catch {
    return { goed: false, code: 'json-ongeldig' };
  }
}

/** Een gewoon JSON-object: geen `null`, geen lijst. */
export function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
