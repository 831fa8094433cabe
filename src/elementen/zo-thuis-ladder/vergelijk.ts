// Twee treden naast elkaar in een tabel. Zet ze naast elkaar en kiest er geen: geen kleur, geen cijfer, geen voorkeur.

import { html, type TemplateResult } from 'lit';
import { type Trede, TREDEN } from '../../domein/ladder/treden.js';
import { invoer } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { tredeOpties } from './plaatsing.js';
import { wetTekst } from './treden.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

const RIJEN = ['wonen', 'wie', 'duur', 'wet', 'hetzelfde'] as const;

export function vergelijkSjabloon(w: Weergave): TemplateResult {
  const { t, doe, vergelijk: gekozen } = w;
  const treden = gekozen.map((code) => TREDEN.find((trede) => trede.code === code) as Trede);
  return html`<section part="vergelijking">
    ${kop(w.kopniveau, 2, lees(w, 'vergelijk'), { id: 'vergelijk-titel' })}
    <div class="velden scherm-alleen">
      ${(['eerste', 'tweede'] as const).map(
        (plek, index) =>
          html`<div>
            <label for="vergelijk-${plek}">${t.tekst(`vergelijk.${plek}`)}</label>
            <select id="vergelijk-${plek}" ${invoer(doe, 'vergelijk', index)}>
              ${tredeOpties(w).map(
                ([code, naam]) => html`<option value=${code} .selected=${code === gekozen[index]}>${naam}</option>`,
              )}
            </select>
          </div>`,
      )}
    </div>
    <div class="schuif" role="region" aria-labelledby="vergelijk-titel" tabindex="0">
      <table aria-labelledby="vergelijk-titel">
        <thead>
          <tr>
            <th scope="col">${t.tekst('vergelijk.wat')}</th>
            ${treden.map(({ code }) => html`<th scope="col">${tredeNaam(w, code)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${RIJEN.map(
            (rij) =>
              html`<tr>
                <th scope="row">${lees(w, `vergelijk.${rij}`)}</th>
                ${treden.map((trede) => html`<td>${cel(w, trede, rij)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function cel(w: Weergave, trede: Trede, rij: (typeof RIJEN)[number]): string {
  const { t } = w;
  switch (rij) {
    case 'wonen':
      return t.tekst(`wonen.${trede.wonen}`);
    case 'duur':
      return [t.tekst('duur.kortOfLang'), trede.wie === 'pleegouder' ? lees(w, 'deeltijd') : ''].join(' ').trim();
    case 'wet':
      return wetTekst(t, trede) || '–';
    default:
      return lees(w, `trede.${trede.code}.${rij}`);
  }
}
