// Wat er in een open bouwsteen staat: links de velden en de formule, rechts waar elk cijfer vandaan komt, eronder wat erbij hoort.

import { css, html, nothing, type TemplateResult } from 'lit';
import { kop } from '../../scherm/kop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { berichtSjabloon } from '../../scherm/bericht.js';
import { keuzes } from '../../scherm/veld.js';
import { keuzesStyles } from '../../ui/keuzes.styles.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import type { Deelmaker } from './delen.js';
import { maakFormules } from './formules.js';
import { styles as detailStyles } from './detail.styles.js';
import { statusteken, STATUSSEN } from './herkomst.js';
import { Niveaus, niveausSjabloon } from './niveaus.js';
import type { Actiebasis } from './reken-acties.js';
import { herkomstVan } from './rekenblad.js';
import { bloktitel } from './rij.js';
import { veldSjabloon } from './veld.js';
import { veldberichten } from './plekberichten.js';
import { niveauvelden, type Veld, veldenVan } from './velden.js';
import { labelVan, type Weergave } from './weergave.js';

export const styles = css`
  ${keuzesStyles}
  ${detailStyles}
`;

export class Detail {
  readonly #niveaus: Niveaus;

  constructor(basis: Actiebasis, maak: Deelmaker) {
    this.#niveaus = new Niveaus(basis, maak);
  }

  detailSjabloon(w: Weergave, nummer: number): TemplateResult {
    return detailSjabloon(w, this.#niveaus, nummer);
  }
}

function detailSjabloon(w: Weergave, doe: Niveaus, nummer: number): TemplateResult {
  const { t, kopniveau, blad } = w;
  const { kern, meer } = veldenVan(nummer, blad.invoer);
  const velden = [...kern, ...meer];
  const regels = maakFormules(w)(nummer);
  const niveaus = nummer === 11 ? (blad.invoer.zorgzwaarte?.niveaus ?? []) : [];
  const cijfers = [...velden, ...niveaus.flatMap((_, index) => niveauvelden(index))].filter(
    ({ cijfer, pad }) => cijfer && !pad.endsWith('/aantal'),
  );
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
            ${kop(kopniveau, 4, t.tekst('herkomst.titel'))} ${cijfers.map((veld) => herkomstSjabloon(w, veld))}
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

// Een bron mag ook alleen een jaar of een maand noemen. Een kalenderveld laat dat niet zien: dan is het een gewoon tekstveld.
function isDag(datum: string | null | undefined): boolean {
  return !datum || /^\d{4}-\d\d-\d\d$/.test(datum);
}

function herkomstSjabloon(w: Weergave, veld: Veld): TemplateResult {
  const { t, alleenLezen } = w;
  const { pad } = veld;
  const id = `${idVan(pad)}-`;
  const herkomst = herkomstVan(w.blad.invoer, pad);
  const label = labelVan(w, veld, pad.startsWith('/zorgzwaarte'));
  const woord = (status: string): string => tekstOfNiets(t, `herkomst.status.${status}`);
  return html`<details class="herkomst" data-pad-herkomst=${pad}>
    <summary>
      ${statusteken(herkomst?.status ?? '')} <span>${label}</span>
      <span class="status">${herkomst ? woord(herkomst.status) : t.tekst('herkomst.onbekend')}</span>
    </summary>
    <div class="herkomst__velden">
      ${
        alleenLezen
          ? nothing
          : keuzes(
              { pad, id: `${id}status`, label: t.tekst('herkomst.status'), soort: 'status', vorm: 'chips' },
              'radio',
              [herkomst?.status ?? ''],
              STATUSSEN.toReversed().map((status) => [status, woord(status)]),
            )
      }
      ${(['bron', 'datum', 'reden'] as const).map(
        (sleutel) =>
          html`<label for=${id + sleutel}>${t.tekst(`herkomst.${sleutel}`)}</label>
            <input
              id=${id + sleutel}
              type=${sleutel === 'datum' && isDag(herkomst?.datum) ? 'date' : 'text'}
              maxlength="2000"
              autocomplete="off"
              data-soort=${sleutel}
              data-pad=${pad}
              .value=${herkomst?.[sleutel] ?? ''}
              ?readonly=${alleenLezen}
            />`,
      )}
    </div>
  </details>`;
}
