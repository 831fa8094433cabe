// Wat een steunfiguur is, volgens de BGZJ en in gewone woorden.

import { html, type TemplateResult } from 'lit';
import type { Vertaler } from '../teksten.js';

export { teksten } from '../../../teksten/nl/steunfiguur-form/definitie.js';

export function definitieSjabloon(t: Vertaler, leestZelf: boolean): TemplateResult {
  return html`<div class="uitleg">
    <p>${t.tekstAan('definitie.gewoon', leestZelf)}</p>
    <blockquote class="opmerking">${t.tekst('definitie.bgzj')}</blockquote>
    <p class="hulp">${t.tekst('definitie.bron')}</p>
    <p>${t.tekst('definitie.waarde')}</p>
    <p>${t.tekst('definitie.anders')}</p>
  </div>`;
}
