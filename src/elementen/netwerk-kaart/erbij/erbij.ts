// "Wie hoort er nog bij?": een veld en een paar mensen die vaak het eerst genoemd worden.

import { html, nothing, type TemplateResult } from 'lit';
import { actie, invoer } from '../../../scherm/acties.js';
import { codetekst, tekstOfNiets } from '../../../ui/codetekst.js';
import type { Kaartdelen } from '../delen.js';
import type { Schermstand } from '../schermstand.js';
import type { Vertaler } from '../teksten.js';
import { icoon } from '../tekens.js';
import { sectorNaam, type Weergave } from '../weergave.js';

// Wie het eerst genoemd wordt als iemand over steun vertelt (OZJ), en de buur: met één tik erop.
const SNEL = ['oma', 'opa', 'tante', 'vriend', 'leraar', 'buur'];

/** @param dubbel de vraag over wie al zo heet, als die er is */
export function erbijSjabloon(
  w: Weergave,
  { getypt, groep }: Schermstand,
  dubbel: TemplateResult | undefined,
  doe: Kaartdelen['erbij'],
): TemplateResult {
  const { t, rond } = w;
  return html`<div class="erbij">
    <label for="naam">${t.tekst('erbij.vraag')}</label>
    ${
      groep
        ? html`<p class="ingroep">
            ${t.tekst('erbij.groep', { groep: sectorNaam(w, groep) })}
            <button type="button" class="tekstknop" ${actie(rond, 'zonderGroep')}>
              ${t.tekst('erbij.zonderGroep')}
            </button>
          </p>`
        : nothing
    }
    <div class="naamveld ${dubbel ? 'veld--fout' : ''}">
      <input
        id="naam"
        type="text"
        autocomplete="off"
        maxlength="2000"
        data-veld="nieuw"
        placeholder=${t.tekst('erbij.voorbeeld')}
        aria-invalid=${dubbel ? 'true' : 'false'}
        aria-describedby=${dubbel ? 'dubbel' : nothing}
        .value=${getypt}
        ${invoer(doe, 'typ')}
      />
      <button type="button" class="knop knop--erbij" ${actie(doe, 'toevoegen')}>
        ${icoon('erbij')}<span class="vh">${t.tekst('actie.toevoegen')}</span>
      </button>
    </div>
    ${
      dubbel ??
      html`<div class="chips schuif">
        ${SNEL.map(
          (relatie) =>
            html`<button type="button" class="chip" ${actie(doe, 'snel', relatie)}>${snelnaam(t, relatie)}</button>`,
        )}
      </div>`
    }
  </div>`;
}

/** Hoe een relatie op haar knop heet, en iemand van wie nog geen naam bekend is. */
export function snelnaam(t: Vertaler, relatie: string): string {
  return tekstOfNiets(t, `snel.${relatie}`) || codetekst(t, relatie);
}
