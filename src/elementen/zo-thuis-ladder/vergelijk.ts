// Twee treden naast elkaar in een tabel. Zet ze naast elkaar en kiest er geen: geen kleur, geen cijfer, geen voorkeur.

import { html, type TemplateResult } from 'lit';
import { TREDECODES } from '../../domein/dossier/codes.js';
import type { Ladder } from '../../domein/dossier/dossier.js';
import { type Trede, TREDEN } from '../../domein/ladder/treden.js';
import { invoer, type Invoerveld } from '../../scherm/acties.js';
import { wetTekst } from './bron.js';
import type { Ladderdelen } from './delen.js';
import type { Ladderbasis } from './ladder-acties.js';
import { tredeOpties } from './plek.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

const RIJEN = ['wonen', 'wie', 'duur', 'wet', 'hetzelfde'] as const;

interface Vergelijkacties {
  vergelijk(veld: Invoerveld, plek: number): void;
}

export function maak({ ververs }: Ladderbasis): Ladderdelen['vergelijk'] {
  let eigen: readonly (string | undefined)[] = [undefined, undefined];
  const doe: Vergelijkacties = {
    vergelijk({ value }, plek) {
      eigen = eigen.with(plek, value);
      ververs();
    },
  };
  return { vergelijking: (w) => vergelijkSjabloon(w, naastElkaar(w.ladder, eigen), doe) };
}

/** Zonder eigen keuze: nu en gewenst naast elkaar, en anders de eerste twee. */
function naastElkaar({ huidig, gewenst }: Ladder, eigen: readonly (string | undefined)[]): readonly [string, string] {
  const links = (eigen[0] ?? huidig?.trede) || 'thuis';
  const rechts = eigen[1] ?? gewenst?.trede;
  return [links, rechts || (TREDECODES.find((code) => code !== links) ?? links)];
}

function vergelijkSjabloon(w: Weergave, gekozen: readonly [string, string], doe: Vergelijkacties): TemplateResult {
  const { t } = w;
  const treden = gekozen.map((code) => TREDEN.find((trede) => trede.code === code) as Trede);
  return html`<div class="inhoud">
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
  </div>`;
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
