// Het scherm van het formulier: het begin, of wat er nu openstaat. Eén ding tegelijk.

import { html, nothing, type TemplateResult } from 'lit';
import { ongedaanKnoppen } from '../../scherm/ongedaan.js';
import { startSjabloon } from './start/start.js';
import type { Weergave } from './weergave.js';

/** Wat het element zelf al tekende. */
export interface Formulierdelen {
  readonly foutoverzicht: unknown;
  /** Wat er openstaat: een vraag, een persoon of het overzicht. Niets zolang het nog komt: dan blijft het begin staan. */
  readonly geopend: unknown;
  readonly links: unknown;
}

export function formulierSjabloon(w: Weergave, { foutoverzicht, geopend, links }: Formulierdelen): TemplateResult {
  const { t, doe, geschiedenis, alleenLezen } = w;
  return html`${foutoverzicht} ${geopend ? html`<slot name="melding"></slot>${geopend}` : startSjabloon(w)}
  ${
    alleenLezen || !(geschiedenis.kanOngedaan || geschiedenis.kanOpnieuw)
      ? nothing
      : html`<div class="knoppen">${ongedaanKnoppen(geschiedenis, doe, (sleutel) => t.tekst(sleutel))}</div>`
  }
  ${links}`;
}
