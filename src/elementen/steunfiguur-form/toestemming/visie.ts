// Wat professional, aanbieder en gemeente elk willen. Het geldt voor het hele formulier, zoals de toestemming. Een professional vult het in; een
// ander ziet wat er staat.

import { html, nothing, type TemplateResult } from 'lit';
import { isLeeg } from '../../../domein/dossier/vorm.js';
import { kop } from '../../../scherm/kop.js';
import { isVoorProfessional } from '../blad/velden.js';
import { invoerSjabloon } from '../persoon/veld.js';
import type { Bevraging } from '../persoon/weergave.js';

const PARTIJEN = ['professional', 'aanbieder', 'gemeente'] as const;

export function visieSjabloon(w: Bevraging): TemplateResult | typeof nothing {
  const visie = w.dossier.doorvragen?.gedeeldeVisie;
  const gevraagd = PARTIJEN.filter((wie) => isVoorProfessional(w) || !isLeeg(visie?.[wie]));
  if (gevraagd.length === 0) return nothing;
  return html`<section class="groep">
    ${kop(w.kopniveau, 3, w.t.tekst('visie.titel'))}
    <p class="hulp">${w.t.tekst('visie.uitleg')}</p>
    ${gevraagd.map((wie) => invoerSjabloon(w, `/doorvragen/gedeeldeVisie/${wie}`, 'lang', visie?.[wie] ?? ''))}
  </section>`;
}
