// Een knop met haar handeling. Wat erop staat komt uit de teksten; `wie` hoort er voor een schermlezer bij: zonder naam lijken de knoppen
// in een lijst op elkaar.

import { html, nothing, type TemplateResult } from 'lit';
import { actie, type Acties, type Gegevens, type Handeling } from './acties.js';

export interface Knopopties {
  readonly tekst: unknown;
  readonly wie?: string;
  readonly klasse?: string;
}

export function knop<A extends Acties<A>, N extends Handeling<A>>(
  acties: A,
  naam: N,
  gegevens: Gegevens<A[N]>,
  { tekst, wie = '', klasse = '' }: Knopopties,
): TemplateResult {
  return html`<button type="button" class="knop ${klasse}" ${actie(acties, naam, ...gegevens)}>
    ${tekst}${wie ? html`<span class="vh"> ${wie}</span>` : nothing}
  </button>`;
}
