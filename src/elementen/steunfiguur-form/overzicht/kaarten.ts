// Hetzelfde als de tabel, voor een smal scherm: een kaart per soort steun, met wie haar geeft.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { actie } from '../../../scherm/acties.js';
import { avatar } from '../avatar.js';
import { namenInZin } from '../opsomming.js';
import { pictogram } from '../pictogram.js';
import { isIdee, isSteunfiguur, naamOf, type Weergave } from '../weergave.js';
import { anker, blijven, functienaam, functiesVan, geeft, isRij, tekenVan, voorWie } from './steun.js';

export function kaarten(w: Weergave): TemplateResult {
  const { t, personen } = w;
  const rijen = personen.filter(isRij);
  return html`<dl class="steunkaarten">
    ${functiesVan(personen).map((functie) =>
      kaart(
        w,
        html`${tekenVan(functie)} ${functienaam(t, functie)}`,
        rijen.filter((persoon) => geeft(persoon, functie)),
        (persoon) => voorWie(w, persoon, functie),
      ),
    )}
    ${kaart(
      w,
      html`${anker()} ${t.tekst('overzicht.blijft')}`,
      rijen.filter((persoon) => blijven(persoon) === 'ja'),
      () => '',
      nogVragen(
        w,
        rijen.filter((persoon) => blijven(persoon) === 'vraag'),
      ),
    )}
  </dl>`;
}

function kaart(
  w: Weergave,
  titel: TemplateResult,
  mensen: readonly Persoon[],
  bij: (persoon: Persoon) => string,
  onder: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div>
    <dt>${titel}</dt>
    <dd>
      ${
        mensen.length > 0
          ? html`<ul role="list">
              ${mensen.map(
                (persoon) =>
                  html`<li class="deelnemer">
                    ${avatar(persoon, { maat: 'klein', ster: isSteunfiguur(persoon) && !isIdee(persoon) })}
                    <span>${naamOf(w.t, persoon)} <small>${bij(persoon)}</small></span>
                  </li>`,
              )}
            </ul>`
          : html`<p>${w.t.tekst('overzicht.niemand')}</p>`
      }
      ${onder}
    </dd>
  </div>`;
}

function nogVragen(w: Weergave, mensen: readonly Persoon[]): TemplateResult | typeof nothing {
  const { t, doe, alleenLezen } = w;
  if (mensen.length === 0) return nothing;
  if (alleenLezen) {
    const namen = namenInZin(t, mensen);
    return html`<p class="hulp">${t.tekst('overzicht.nogVragen.wie', { namen })}</p>`;
  }
  return html`<ul role="list" class="open">
    ${mensen.map(
      (persoon) =>
        html`<li>
          <button type="button" class="chip open" ${actie(doe, 'bespreek', persoon.id, '/blijftNaHulp')}>
            ${pictogram('vraag')}
            <span>${naamOf(t, persoon)} <small>${t.tekst('overzicht.nogVragen')}</small></span>
          </button>
        </li>`,
    )}
  </ul>`;
}
