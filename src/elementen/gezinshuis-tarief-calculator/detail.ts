// Wat er in een open bouwsteen staat: links de velden en de formule, rechts waar elk cijfer vandaan komt, eronder wat erbij hoort.

import { css, html, nothing, type TemplateResult } from 'lit';
import { kop } from '../../scherm/kop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { berichtSjabloon } from '../../scherm/bericht.js';
import { keuzesStyles } from '../../ui/keuzes.styles.js';
import { codetekst } from '../../ui/codetekst.js';
import type { Deelmaker } from './delen.js';
import { maakFormules } from './formules.js';
import { styles as detailStyles } from './detail.styles.js';
import { herkomstSjabloon, Herkomstvelden } from './herkomstvelden.js';
import { Niveaus, niveausSjabloon } from './niveaus.js';
import type { Actiebasis } from './reken-acties.js';
import { staatErIets } from './cijferrijen.js';
import { bloktitel } from './rij.js';
import { veldSjabloon } from './veld.js';
import { veldberichten } from './plekberichten.js';
import { niveauvelden, type Veld, veldenVan } from './velden.js';
import { labelVan, type Weergave } from './weergave.js';
import { metGroep, wisselWijze } from './wijze.js';

export const styles = css`
  ${keuzesStyles}
  ${detailStyles}
`;

export class Detail {
  readonly #niveaus: Niveaus;
  readonly #herkomst: Herkomstvelden;

  constructor(basis: Actiebasis, maak: Deelmaker) {
    this.#niveaus = new Niveaus(basis, maak);
    this.#herkomst = new Herkomstvelden(basis);
    basis.rekenaar.openBouwsteen = { metGroep, wisselWijze };
  }

  detailSjabloon(w: Weergave, nummer: number): TemplateResult {
    return detailSjabloon(w, this.#niveaus, this.#herkomst, nummer);
  }
}

function detailSjabloon(w: Weergave, doe: Niveaus, bron: Herkomstvelden, nummer: number): TemplateResult {
  const { t, kopniveau, blad } = w;
  const { kern, meer } = veldenVan(nummer, blad.invoer);
  const velden = [...kern, ...meer];
  const regels = maakFormules(w)(nummer);
  const niveaus = nummer === 11 ? (blad.invoer.zorgzwaarte?.niveaus ?? []) : [];
  // Wat een niveau van de basis heeft staat bij de basis.
  const eigen = niveaus.flatMap((_, index) => niveauvelden(index)).filter((veld) => staatErIets(blad.invoer, veld.pad));
  const cijfers = [...velden, ...eigen].filter(({ cijfer, pad }) => cijfer && !pad.endsWith('/aantal'));
  return html`<div class="detail" id="blok-${nummer}">
    <div class="detail__invoer">
      ${velden.length > 0 ? html`<div class="velden" role="group" aria-label=${bloktitel(w, nummer)}>${velden.map((veld) => veldSjabloon(w, veld))}</div>` : nothing}
      ${
        nummer === 5
          ? html`<p class="hulp">${t.tekst('blok.5.keuze')}</p>
              ${blokberichten(w, '/verzorging/groepen')}`
          : nothing
      }
      ${nummer === 11 ? niveausSjabloon(w, doe) : nothing}
      ${
        regels.length === 0
          ? nothing
          : html`<div class="formule">
              ${kop(kopniveau, 4, t.tekst('blok.formule'))} ${regels.map((regel) => html`<p>${regel}</p>`)}
            </div>`
      }
    </div>
    ${
      cijfers.length === 0
        ? nothing
        : html`<div class="detail__herkomst">
            ${kop(kopniveau, 4, t.tekst('herkomst.titel'))} ${cijfers.map((veld) => herkomstSjabloon(w, bron, veld))}
          </div>`
    }
    ${feiten(w, nummer, velden)}
  </div>`;
}

function feiten(w: Weergave, nummer: number, velden: readonly Veld[]): TemplateResult {
  const { t } = w;
  // Wat een bouwsteen beweegt zijn zijn eigen velden, en het aantal plaatsen waarover hij wordt verdeeld.
  const plek = { pad: nummer === 11 ? '/zorgzwaarte/gekozen' : '/plaatsen' };
  const beweegt = [...velden, plek].map((veld) => labelVan(w, veld)).join(', ');
  const feit = (naam: string, tekst: string): TemplateResult =>
    html`<div>
      <dt>${naam}</dt>
      <dd>${tekst}</dd>
    </div>`;
  return html`<dl class="feiten">
      ${(['wel', 'niet', 'vinden'] as const).map((deel) => feit(t.tekst(`blok.${deel}`), codetekst(t, `${nummer}.${deel}`, 'blok.')))}
      ${feit(t.tekst('blok.beweegt'), beweegt)}
    </dl>
    <p class="hulp">${t.tekst('blok.bron')}</p>`;
}

// Een bericht dat bij een heel blok hoort en niet bij één veld.
function blokberichten(w: Weergave, pad: string): TemplateResult | typeof nothing {
  const berichten = w.bij(pad);
  return berichten.length === 0
    ? nothing
    : html`<div id=${idVan(pad)} tabindex="-1">${veldberichten(w, berichten).map(berichtSjabloon)}</div>`;
}
