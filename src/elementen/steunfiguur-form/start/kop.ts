// Boven het begin: waar het over gaat, en wat een steunfiguur is volgens de BGZJ en in gewone woorden.

import { html, type TemplateResult } from 'lit';
import { kop } from '../../../scherm/kop.js';
import { alsOpen } from '../../../scherm/uitklapper.js';
import { titelVan, type Weergave } from '../weergave.js';
import { tafel } from './tafel.js';

export function kopSjabloon(w: Weergave): TemplateResult {
  const { t, kopniveau, leestZelf } = w;
  return html`<header class="kopvak">
    <div class="koptekst">
      ${kop(kopniveau, 1, titelVan(w), { id: 'titel', focus: true })}
      <p class="zacht">${t.tekstAan('intro', leestZelf)}</p>
      ${definitieVak(w)} ${slots()}
    </div>
    ${tafel()}
  </header>`;
}

/** Nog niemand: alles in het midden, en alleen wat er nu te doen is. */
export function leegSjabloon(w: Weergave, wegen: TemplateResult): TemplateResult {
  const { t, kopniveau, leestZelf } = w;
  return html`<header class="leegbegin">
    ${tafel()} ${kop(kopniveau, 1, titelVan(w), { id: 'lijst-titel', focus: true })}
    <p class="zacht">${w.alleenLezen ? t.tekst('lijst.leeg') : t.tekstAan('intro.leeg', leestZelf)}</p>
    ${wegen} ${definitieVak(w)} ${slots()}
  </header>`;
}

function slots(): TemplateResult {
  return html`<slot name="toelichting"></slot><slot name="melding"></slot>`;
}

function definitieVak({ t, leestZelf, delen }: Weergave): TemplateResult {
  return html`<details>
    <summary>${t.tekst('definitie.titel')}</summary>
    ${alsOpen(() => delen.definitie.deel?.definitieSjabloon(t, leestZelf))}
  </details>`;
}
