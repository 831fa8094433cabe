// Wat er in de uitklappers van de rekenmachine staat: de velden van een bouwsteen die zelden wijzigen, zijn uitleg met de formule, de niveaus
// van zorgzwaarte, en de herkomst van een cijfer. Geladen als iemand de eerste opent.

import { html, nothing, type TemplateResult } from 'lit';
import { idVan } from '../../scherm/scherm-element.js';
import { berichtSjabloon } from '../../scherm/veld.js';
import { codetekst } from '../../ui/codetekst.js';
import { maakFormules } from './formules.js';
import { herkomstVan } from './rekenblad.js';
import { veldberichten, veldSjabloon } from './veld.js';
import { niveauvelden, REKENVELDEN, type Veld, veldenVan } from './velden.js';
import { labelVan, type Weergave } from './weergave.js';

// Elke bouwsteen rekent zijn formule uit dezelfde som.
const formules = new WeakMap<Weergave, (nummer: number) => string[]>();

function formuleVan(w: Weergave, nummer: number): string[] {
  const formule = formules.get(w) ?? maakFormules(w);
  formules.set(w, formule);
  return formule(nummer);
}

const velden = (w: Weergave, lijst: readonly Veld[]): TemplateResult =>
  html`<div class="velden">${lijst.map((veld) => veldSjabloon(w, veld))}</div>`;

/** De rekenkeuzen die voor alle bouwstenen gelden. */
export function rekenwijze(w: Weergave): TemplateResult {
  return velden(w, REKENVELDEN);
}

/** Wat een bouwsteen naast zijn velden heeft. */
export function eigens(w: Weergave, nummer: number): unknown {
  if (nummer === 11) return niveausSjabloon(w);
  if (nummer !== 5) return nothing;
  return html`<p class="hulp">${w.t.tekst('blok.5.keuze')}</p>
    ${blokberichten(w, '/verzorging/groepen')}`;
}

/** De velden die zelden wijzigen, en de uitleg. */
export function meerOver(w: Weergave, nummer: number): TemplateResult {
  const { t } = w;
  const { kern, meer } = veldenVan(nummer, w.blad.invoer);
  const formule = formuleVan(w, nummer);
  // Wat een bouwsteen beweegt zijn zijn eigen velden, en het aantal plaatsen waarover hij wordt verdeeld.
  const plek = { pad: nummer === 11 ? '/zorgzwaarte/gekozen' : '/plaatsen' };
  const beweegt = [...kern, ...meer, plek].map((veld) => labelVan(w, veld)).join(', ');
  const uitleg = (kop: string, tekst: unknown): TemplateResult =>
    html`<div>
      <dt>${kop}</dt>
      <dd>${tekst}</dd>
    </div>`;
  return html`${meer.length > 0 ? velden(w, meer) : nothing}
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
    <p class="hulp">${t.tekst('blok.bron')}</p>`;
}

function niveausSjabloon(w: Weergave): TemplateResult[] {
  return (w.blad.invoer.zorgzwaarte?.niveaus ?? []).map(
    ({ code }, index) =>
      html`<fieldset class="herkomst">
        <legend>${w.t.tekst('tabel.niveau')} ${code}</legend>
        ${blokberichten(w, `/zorgzwaarte/niveaus/${index}`)} ${velden(w, niveauvelden(index))}
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

/** De velden van de herkomst van een cijfer. */
export function herkomstvelden(w: Weergave, pad: string): TemplateResult {
  const id = `${idVan(pad)}-`;
  const herkomst = herkomstVan(w.blad.invoer, pad);
  return html`<div class="herkomst">
    ${(['bron', 'datum', 'reden'] as const).map(
      (sleutel) =>
        html`<label for=${id + sleutel}>${w.t.tekst(`herkomst.${sleutel}`)}</label>
          <input
            id=${id + sleutel}
            type=${sleutel === 'datum' ? 'date' : 'text'}
            maxlength="2000"
            autocomplete="off"
            data-herkomst=${sleutel}
            data-pad=${pad}
            .value=${herkomst?.[sleutel] ?? ''}
            ?readonly=${w.alleenLezen}
          />`,
    )}
  </div>`;
}
