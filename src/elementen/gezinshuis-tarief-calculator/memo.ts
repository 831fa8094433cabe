// Het vak waarin de bezoeker een toelichting bij de memo schrijft en haar afdrukt. De memo zelf staat in papier.ts.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { invoer, type Invoerveld } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { memostand } from './openstaand.js';
import { sluitVak } from './open-vak.js';
import type { Actiebasis, RekenActies } from './reken-acties.js';
import type { Weergave } from './weergave.js';

export { styles } from './vak.styles.js';

/** Met een langere toelichting past de memo niet op twee bladzijden. */
const HOOGSTE_AANTAL_TEKENS = 700;

export class Memo {
  readonly #basis: Actiebasis;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  noteer(veld: Invoerveld): void {
    const { rekenaar, wijzig } = this.#basis;
    const notitie = veld.value;
    wijzig(() => rekenaar.bewerkStand((stand) => ({ ...stand, bij: { ...stand.bij, notitie } }), 'notitie'));
  }

  sluit(doe: RekenActies): void {
    sluitVak(this.#basis, doe);
  }

  vakSjabloon(w: Weergave): TemplateResult {
    return vakSjabloon(w, this);
  }
}

function vakSjabloon(w: Weergave, hier: Memo): TemplateResult {
  const { t, doe, stand, alleenLezen } = w;
  const { notitie } = stand.bij;
  return html`<section class="vak" aria-labelledby="memo">
    ${kop(w.kopniveau, 2, t.tekst('memo.titel'), { id: 'memo', focus: true })}
    <p>${t.tekst('memo.uitleg')}</p>
    ${memostand(w)}
    <div class="veld">
      <label for="memo-notitie">${t.tekst('memo.toelichting')}</label>
      <p class="hulp" id="memo-hulp">
        ${t.tekst('memo.privacy', { hoogste: t.getal(HOOGSTE_AANTAL_TEKENS), over: t.getal(Math.max(0, HOOGSTE_AANTAL_TEKENS - notitie.length)) })}
      </p>
      <textarea
        id="memo-notitie"
        rows="4"
        maxlength=${ifDefined(notitie.length > HOOGSTE_AANTAL_TEKENS ? undefined : HOOGSTE_AANTAL_TEKENS)}
        .value=${notitie}
        ?readonly=${alleenLezen}
        aria-describedby="memo-hulp"
        ${alleenLezen ? nothing : invoer(hier, 'noteer')}
      ></textarea>
    </div>
    <div class="knoppen">
      ${knop(doe, 'afdrukken', [], { tekst: t.tekst('memo.afdrukken') })}
      ${knop(hier, 'sluit', [doe], { tekst: t.tekst('actie.sluiten'), wie: t.tekst('memo.titel') })}
    </div>
  </section>`;
}
