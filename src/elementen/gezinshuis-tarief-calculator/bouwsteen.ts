// Tekent één financiële bouwsteen als uitklapper: bovenaan wat hij kost, erin de velden, de uitleg, de formule en de letter.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { BOUWSTENEN } from '../../domein/tarief/index.js';
import { maakFormules } from './formules.js';
import { idVan } from '../../scherm/scherm-element.js';
import { berichtSjabloon } from '../../scherm/veld.js';
import { veldberichten, veldSjabloon } from './veld.js';
import { niveauvelden, veldenVan } from './velden.js';
import { codetekst } from '../../ui/codetekst.js';
import { labelVan, type Weergave } from './weergave.js';

export function bouwstenenSjabloon(w: Weergave): TemplateResult {
  const { t, resultaat } = w;
  const formuleVan = maakFormules(w);
  return html`<ol class="bouwstenen" role="list">
    ${BOUWSTENEN.map(({ nummer }) => {
      const uitkomst = resultaat.bouwstenen[nummer - 1];
      const letter = letterVan(w, nummer);
      return html`<li>
        <details class="bouwsteen" part="bouwsteen" ?open=${nummer === 1}>
          <summary>
            <span class="zacht">${nummer}</span>
            <span class="bouwsteen__titel">${bloktitel(w, nummer)}</span>
            <span>${letter ? html`<span class="letter">${letterteken(letter)}</span>` : nothing}</span>
            <span class="cijfer">${t.bedrag(uitkomst?.perEtmaal)}</span>
            <span class="cijfer zacht">${t.procent(uitkomst?.aandeel, 0)}</span>
          </summary>
          ${inhoud(w, nummer, formuleVan(nummer))}
        </details>
      </li>`;
    })}
  </ol>`;
}

const TEKENS: Readonly<Record<string, string>> = { 'naar-rato': '≈', buiten: '–' };

/** De letter zoals hij in een lijst of tabel staat; naar rato en buiten hebben een teken. */
export const letterteken = (letter: string): string => TEKENS[letter] ?? letter;

export function bloktitel({ t }: Weergave, nummer: number): string {
  return codetekst(t, `${nummer}.titel`, 'blok.');
}

/** De letter van een bouwsteen: die van de invoer, anders onze indeling; zorgzwaarte heeft er geen. */
export function letterVan({ blad }: Weergave, nummer: number): string {
  const eigen: unknown = leesOp(blad.invoer, `/kostprijselementen/${nummer}`);
  return typeof eigen === 'string' ? eigen : (BOUWSTENEN[nummer - 1]?.kostprijselement ?? '');
}

function inhoud(w: Weergave, nummer: number, formule: readonly string[]): TemplateResult {
  const { t } = w;
  const { kern, meer } = veldenVan(nummer, w.blad.invoer);
  // Wat een bouwsteen beweegt zijn zijn eigen velden, en het aantal plaatsen waarover hij wordt verdeeld.
  const plek = { pad: nummer === 11 ? '/zorgzwaarte/gekozen' : '/plaatsen' };
  const beweegt = [...kern, ...meer, plek].map((veld) => labelVan(w, veld)).join(', ');
  const uitleg = (kop: string, tekst: unknown): TemplateResult =>
    html`<div>
      <dt>${kop}</dt>
      <dd>${tekst}</dd>
    </div>`;
  return html`<div class="bouwsteen__inhoud">
    ${kern.length > 0 ? html`<div class="velden" role="group" aria-label=${bloktitel(w, nummer)}>${kern.map((veld) => veldSjabloon(w, veld))}</div>` : nothing}
    ${
      nummer === 5
        ? html`<p class="hulp">${t.tekst('blok.5.keuze')}</p>
            ${blokberichten(w, '/verzorging/groepen')}`
        : nothing
    }
    ${
      meer.length > 0
        ? html`<details>
            <summary>${t.tekst('actie.meer', { titel: bloktitel(w, nummer) })}</summary>
            <div class="velden">${meer.map((veld) => veldSjabloon(w, veld))}</div>
          </details>`
        : nothing
    }
    ${nummer === 11 ? niveausSjabloon(w) : nothing}
    <dl class="uitleg">
      ${
        formule.length > 0
          ? uitleg(
              t.tekst('blok.formule'),
              formule.map((regel) => html`<p>${regel}</p>`),
            )
          : nothing
      }
      ${(['wel', 'niet', 'vinden'] as const).map((deel) => uitleg(t.tekst(`blok.${deel}`), codetekst(t, `${nummer}.${deel}`, 'blok.')))}
      ${uitleg(t.tekst('blok.beweegt'), beweegt)}
    </dl>
    <p class="hulp">${t.tekst('blok.bron')}</p>
  </div>`;
}

function niveausSjabloon(w: Weergave): TemplateResult[] {
  return (w.blad.invoer.zorgzwaarte?.niveaus ?? []).map(
    ({ code }, index) =>
      html`<fieldset class="herkomst">
        <legend>${w.t.tekst('tabel.niveau')} ${code}</legend>
        ${blokberichten(w, `/zorgzwaarte/niveaus/${index}`)}
        <div class="velden">${niveauvelden(index).map((veld) => veldSjabloon(w, veld))}</div>
      </fieldset>`,
  );
}

// Een bericht dat bij een heel blok hoort en niet bij één veld.
function blokberichten(w: Weergave, pad: string): TemplateResult | typeof nothing {
  const berichten = w.bij(pad);
  return berichten.length === 0
    ? nothing
    : html`<div id=${idVan(pad)} tabindex="-1">${veldberichten(w, berichten).map(berichtSjabloon)}</div>`;
}
