// Van een code of sleutel naar tekst op het scherm. Gedeeld door de elementen die een dossier tonen.

import type { VertaalController } from './vertaal-controller.js';

/** Waar een sleutel mee begint: `code.` bij `code.ja`, `leeftijdsgroep=` bij `leeftijdsgroep=0-8`. */
export type Voorvoegsel<S extends string> = S extends `${infer Naam}.${string}`
  ? `${Naam}.`
  : S extends `${infer Naam}=${string}`
    ? `${Naam}=`
    : never;

/** Een sleutel die met een code van buiten is gemaakt: waar hij mee begint moet bestaan. */
export type Codesleutel<S extends string> = `${Voorvoegsel<S>}${string}`;

/**
 * De tekst bij een code. Een code die wij niet kennen staat er zoals hij is.
 * @param zelf de lezer is er zelf mee bedoeld
 */
export function codetekst<S extends string>(
  t: VertaalController<S>,
  code: string,
  stam: Voorvoegsel<S> | 'code.' = 'code.',
  zelf = false,
): string {
  const sleutel = stam + code;
  return t.kent(sleutel) ? t.tekstAan(sleutel, zelf) : code;
}

/** De tekst bij een sleutel die uit een code is gemaakt, of niets als die er niet is. */
export function tekstOfNiets<S extends string>(t: VertaalController<S>, sleutel: Codesleutel<S>): string {
  return t.kent(sleutel) ? t.tekst(sleutel) : '';
}
