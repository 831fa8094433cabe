// Van een code of sleutel naar tekst op het scherm, en de knop die daarbij hoort. Gedeeld door de elementen die een dossier tonen.

import { html, type TemplateResult } from 'lit';
import type { VertaalController } from './vertaal-controller.js';

/** Waar een sleutel mee begint: `code.` bij `code.ja`, `leeftijdsgroep=` bij `leeftijdsgroep=0-8`. */
export type Voorvoegsel<S extends string> = S extends `${infer Naam}.${string}`
  ? `${Naam}.`
  : S extends `${infer Naam}=${string}`
    ? `${Naam}=`
    : never;

/** Een sleutel die met een code van buiten is gemaakt: waar hij mee begint moet bestaan. */
export type Codesleutel<S extends string> = `${Voorvoegsel<S>}${string}`;

type Actie<S extends string> = S extends `actie.${infer Naam}` ? Naam : never;

/** De tekst bij een code. Een code die wij niet kennen staat er zoals hij is. */
export function codetekst<S extends string>(
  t: VertaalController<S>,
  code: string,
  stam: Voorvoegsel<S> | 'code.' = 'code.',
): string {
  const sleutel = stam + code;
  return t.kent(sleutel) ? t.tekst(sleutel) : code;
}

/** De tekst bij een sleutel die uit een code is gemaakt, of niets als die er niet is. */
export function tekstOfNiets<S extends string>(t: VertaalController<S>, sleutel: Codesleutel<S>): string {
  return t.kent(sleutel) ? t.tekst(sleutel) : '';
}

interface Knop {
  readonly id?: string;
  /** Hoort er voor een schermlezer bij: zonder naam lijken de knoppen in een lijst op elkaar. */
  readonly wie?: string;
}

/** Een knop van een element, met de tekst van zijn actie of een andere. */
export function knop<S extends string>(t: VertaalController<S>, actie: Actie<S>, opties?: Knop): TemplateResult;
export function knop<S extends string>(
  t: VertaalController<S>,
  actie: string,
  opties: Knop & { readonly tekst: S },
): TemplateResult;
export function knop<S extends string>(
  t: VertaalController<S>,
  actie: string,
  { id = '', wie = '', tekst = `actie.${actie}` as S }: Knop & { readonly tekst?: S } = {},
): TemplateResult {
  return html`<button type="button" class="knop" data-actie=${actie} data-id=${id}>
    ${t.tekst(tekst)}${wie && html`<span class="vh"> ${wie}</span>`}
  </button>`;
}
