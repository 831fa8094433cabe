// Wat professional, aanbieder en gemeente elk willen. Het geldt voor het hele formulier, zoals de toestemming.

import { html, type TemplateResult } from 'lit';
import { kop } from '../../../scherm/kop.js';
import { invoerSjabloon } from '../persoon/veld.js';
import type { Invulling } from '../persoon/weergave.js';

const PARTIJEN = ['professional', 'aanbieder', 'gemeente'] as const;

export function visieSjabloon(w: Invulling): TemplateResult {
  const visie = w.dossier.doorvragen?.gedeeldeVisie;
  return html`<section class="groep">
    ${kop(w.kopniveau, 3, w.t.tekst('visie.titel'))}
    <p class="hulp">${w.t.tekst('visie.uitleg')}</p>
    ${PARTIJEN.map((wie) => invoerSjabloon(w, `/doorvragen/gedeeldeVisie/${wie}`, 'lang', visie?.[wie] ?? ''))}
  </section>`;
}
