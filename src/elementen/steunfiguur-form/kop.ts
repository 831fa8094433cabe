// Boven het formulier: waar het over gaat, en wat een steunfiguur is volgens de BGZJ en in gewone woorden.

import { html, type TemplateResult } from 'lit';
import type { Vertaler } from './teksten.js';

export function kopSjabloon(t: Vertaler): TemplateResult {
  return html`<header>
    <h2>${t.tekst('titel')}</h2>
    <p>${t.tekst('intro')}</p>
    <details>
      <summary>${t.tekst('definitie.titel')}</summary>
      <p>${t.tekst('definitie.gewoon')}</p>
      <blockquote class="opmerking">${t.tekst('definitie.bgzj')}</blockquote>
      <p class="hulp">${t.tekst('definitie.bron')}</p>
      <p>${t.tekst('definitie.waarde')}</p>
      <p>${t.tekst('definitie.anders')}</p>
    </details>
    <slot name="toelichting"></slot>
    <slot name="melding"></slot>
  </header>`;
}
