// Eerdere momenten: vastleggen hoe het nu is, en weghalen wat er niet meer toe doet.

import { html, nothing, type TemplateResult } from 'lit';
import { isDag } from '../../../domein/dossier/leeftijd.js';
import { knop } from '../../../scherm/knop.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import { nieuwId } from '../../../ui/nieuw-id.js';
import type { Kaartbasis } from '../basis.js';
import { tekstveld } from '../velden.js';
import { actieknop, momentNaam, type Weergave } from '../weergave.js';

export class Momenten {
  readonly #basis: Kaartbasis;
  #fout = false;

  constructor(basis: Kaartbasis) {
    this.#basis = basis;
  }

  begin(): void {
    this.#fout = false;
  }

  sjabloon(w: Weergave): TemplateResult {
    return momentenSjabloon(w, this, this.#fout ? w.t.tekst('melding.datum-ongeldig') : '');
  }

  /** Een moment vastleggen: hoe het nu is, met een dag. */
  vastleggen(): void {
    const { store, opdrachten, focus } = this.#basis;
    const datum = this.#veld('datum')?.value ?? '';
    this.#fout = !isDag(datum);
    if (this.#fout) return focus('#moment-datum');
    const { personen = [], banden = [] } = store().dossier;
    const [naam, toelichting] = [this.#veld('naam'), this.#veld('toelichting')];
    const moment = {
      id: nieuwId(),
      datum,
      naam: naam?.value ?? '',
      toelichting: toelichting?.value ?? '',
      personen,
      banden,
    };
    opdrachten.voerUit({ wat: 'vastleggen', moment });
    for (const veld of [naam, toelichting]) if (veld) veld.value = '';
  }

  vergeten(id: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'vergeten', id });
    this.#basis.focus('.momenten summary');
  }

  #veld(naam: string): Invoerveld | null {
    return this.#basis.vind(`#moment-${naam}`) as Invoerveld | null;
  }
}

function momentenSjabloon(w: Weergave, doe: Momenten, fout: string): TemplateResult {
  const { t, momenten, vast, vandaag } = w;
  return html`<p>${t.tekst('moment.uitleg')}</p>
    <ul>
      ${momenten.map(
        (moment) =>
          html`<li>
            ${momentNaam(w, moment)}
            ${moment.toelichting && w.wijze === 'voluit' ? html`<span class="hulp">${moment.toelichting}</span>` : nothing}
            ${vast ? nothing : knop(doe, 'vergeten', [moment.id ?? ''], { tekst: t.tekst('actie.verwijderen'), wie: momentNaam(w, moment) })}
          </li>`,
      )}
    </ul>
    ${
      vast
        ? nothing
        : html`<div class="velden">
              <div class="veld ${fout ? 'veld--fout' : ''}">
                <label for="moment-datum">${t.tekst('moment.datum')}</label>
                <p class="bericht" id="moment-bericht">${fout}</p>
                <input
                  id="moment-datum"
                  type="date"
                  autocomplete="off"
                  data-veld="nieuw"
                  value=${vandaag}
                  aria-invalid=${fout ? 'true' : 'false'}
                  aria-describedby="moment-bericht"
                />
              </div>
              ${tekstveld(null, 'nieuw', t.tekst('moment.naam'), 'moment-naam')}
              ${tekstveld(null, 'nieuw', t.tekst('moment.toelichting'), 'moment-toelichting')}
            </div>
            <div class="knoppen">${actieknop(w, doe, 'vastleggen', [])}</div>`
    }`;
}
