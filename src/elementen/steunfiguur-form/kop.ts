// Boven het formulier: waar het over gaat, en wat een steunfiguur is volgens de BGZJ en in gewone woorden.

import { html, type TemplateResult } from 'lit';
import { kop } from '../../scherm/kop.js';
import { alsOpen } from '../../scherm/uitklapper.js';
import type { Vertaler } from './teksten.js';
import type { Weergave } from './weergave.js';

export function kopSjabloon({ t, kopniveau, leestZelf, delen }: Weergave): TemplateResult {
  return html`<header>
    ${kop(kopniveau, 1, t.tekstAan('titel', leestZelf))}
    <p>${t.tekst('intro')}</p>
    <details>
      <summary>${t.tekst('definitie.titel')}</summary>
      ${alsOpen(() => delen.definitie.deel && definitie(t, leestZelf))}
    </details>
    <slot name="toelichting"></slot>
    <slot name="melding"></slot>
  </header>`;
}

function definitie(t: Vertaler, leestZelf: boolean): TemplateResult {
  return html`<p>${t.tekstAan('definitie.gewoon', leestZelf)}</p>
    <blockquote class="opmerking">${t.tekst('definitie.bgzj')}</blockquote>
    <p class="hulp">${t.tekst('definitie.bron')}</p>
    <p>${t.tekst('definitie.waarde')}</p>
    <p>${t.tekst('definitie.anders')}</p>`;
}
