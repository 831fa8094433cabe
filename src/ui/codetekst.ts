// Van een code of sleutel naar tekst op het scherm, en de knop die daarbij hoort. Gedeeld door de elementen die een dossier tonen.

import { html, type TemplateResult } from 'lit';
import type { VertaalController } from './vertaal-controller.js';

/** De tekst bij een sleutel die uit een code is gemaakt. Wat wij niet kennen staat er zoals het is. */
export function codetekst<S extends string>(t: VertaalController<S>, code: string, stam = 'code.'): string {
  const sleutel = stam + code;
  return t.kent(sleutel) ? t.tekst(sleutel) : code;
}

/** De tekst bij een sleutel, of niets als die er niet is. */
export function tekstOfNiets<S extends string>(t: VertaalController<S>, sleutel: string): string {
  return t.kent(sleutel) ? t.tekst(sleutel) : '';
}

/** Een knop van een element. `wie` hoort er voor een schermlezer bij: zonder naam lijken de knoppen in een lijst op elkaar. */
export function knop<S extends string>(
  t: VertaalController<S>,
  actie: string,
  {
    id = '',
    wie = '',
    tekst = `actie.${actie}`,
  }: { readonly id?: string; readonly wie?: string; readonly tekst?: string } = {},
): TemplateResult {
  return html`<button type="button" class="knop" data-actie=${actie} data-id=${id}>
    ${codetekst(t, tekst, '')}${wie && html`<span class="vh"> ${wie}</span>`}
  </button>`;
}
