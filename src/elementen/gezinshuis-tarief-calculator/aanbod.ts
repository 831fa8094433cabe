// Het blad met de aanbiedingen: waar zij liggen naast onze berekening, en per aanbod het verschil per bouwsteen en letter. Zonder oordeel.

import { html, nothing, type TemplateResult } from 'lit';
import { HOOGSTE_AANTAL_AANBIEDINGEN } from '../../domein/tarief/werkblad-vorm.js';
import { actie } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { aanbodbeeld } from './aanbod-beeld.js';
import { aanboddetail } from './aanbod-detail.js';
import { plakken } from './aanbod-plakken.js';
import { Aanbodblad, geboden } from './aanbodblad.js';
import type { Actiebasis } from './reken-acties.js';
import type { Weergave } from './weergave.js';

export { styles } from './aanbod.styles.js';

export class Aanbod {
  readonly #doe: Aanbodblad;

  constructor(basis: Actiebasis) {
    this.#doe = new Aanbodblad(basis);
  }

  bladSjabloon(w: Weergave): TemplateResult {
    return bladSjabloon(w, this.#doe);
  }
}

function bladSjabloon(w: Weergave, doe: Aanbodblad): TemplateResult {
  const { t, alleenLezen } = w;
  const lezing = doe.plakken.lezing(w);
  const { aanbiedingen } = doe;
  const gegeven = aanbiedingen.filter(geboden);
  const [gekozen] = aanbiedingen.slice(doe.gekozen);
  const kanErbij = !alleenLezen && !lezing && aanbiedingen.length < HOOGSTE_AANTAL_AANBIEDINGEN;
  return html`${
    gegeven.length === 0
      ? html`<p class="tientjes">${t.tekst('aanbod.leeg')}</p>`
      : aanbodbeeld(
          w,
          gegeven,
          gegeven.findIndex((aanbod) => aanbod === gekozen),
        )
  }
  ${
    kanErbij
      ? html`<div class="knoppen">
          ${knop(doe, 'nieuw', [t.tekst('aanbod.nieuweNaam')], { tekst: t.tekst('aanbod.nieuw') })}
          ${knop(doe.plakken, 'openPlakken', [], { tekst: t.tekst('aanbod.plakken') })}
        </div>`
      : nothing
  }
  ${lezing && !alleenLezen ? plakken(w, doe.plakken, lezing) : nothing}
  ${
    aanbiedingen.length === 0
      ? nothing
      : html`<div class="aanbod">
          <div class="aanbod__lijst">
            ${kop(w.kopniveau, 3, t.tekst('aanbod.lijst'))}
            <ul role="list">
              ${aanbiedingen.map(
                (aanbod, plek) =>
                  html`<li>
                    <button
                      type="button"
                      class="aanbod__keuze"
                      aria-pressed=${plek === doe.gekozen ? 'true' : 'false'}
                      ${actie(doe, 'kies', plek)}
                    >
                      <span translate="no">${aanbod.naam}</span>
                      <span class="cijfer" translate="no">${t.bedrag(geboden(aanbod))}</span>
                      ${aanbod.niveau ? html`<span class="hulp">${aanbod.niveau}</span>` : nothing}
                    </button>
                  </li>`,
              )}
            </ul>
          </div>
          ${aanboddetail(w, doe)}
        </div>`
  }`;
}
