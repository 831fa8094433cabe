// De uitkomst naast de rijen: het tarief, wat er sinds het begin veranderde, de letters, de bedragen per maand en jaar, en waar nog naar
// gekeken moet worden. Zolang er iets staat wat geen getal is blijft de laatste uitkomst staan, gedimd: het paneel verspringt niet.

import { html, nothing, type TemplateResult } from 'lit';
import type { TariefResultaat } from '../../domein/tarief/tarief-invoer.js';
import { breakEvenBezetting } from '../../domein/tarief/break-even.js';
import { actie } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { letterbalk, LETTERS, staal } from './letterbalk.js';
import type { Berekend } from './rekenaar.js';
import { isOud, labelVan, type Weergave } from './weergave.js';

const BEDRAGEN = [
  'perMaandPerJeugdige',
  'perJaarPerJeugdige',
  'perJaarPerHuis',
  'perJaarPerHuisVerwacht',
] as const satisfies readonly (keyof TariefResultaat)[];

export function paneelSjabloon(w: Weergave): TemplateResult {
  const { t, getoond, blad, resultaat } = w;
  // Ook zonder tarief staan de regels er al: met de eerste uitkomst verspringt er dan niets.
  const uitkomst = getoond ?? { invoer: blad.invoer, resultaat };
  return html`<section
    class="paneel ${isOud(w) ? 'oud' : ''}"
    id="uitkomst"
    part="resultaat"
    tabindex="-1"
    aria-labelledby="uitkomst-titel"
  >
    <div class="paneel__tarief">
      ${kop(w.kopniveau, 2, t.tekst('resultaat.titel'), { id: 'uitkomst-titel' })}
      <p class="tarief" part="tarief">
        <strong translate="no">${t.bedrag(getoond?.resultaat.tariefPerEtmaal)}</strong>
        ${t.tekst('resultaat.perEtmaal')}
      </p>
    </div>
    <div class="stand">${standVan(w)}</div>
    ${letters(w, uitkomst)} ${bedragen(w, uitkomst)}
    <div class="paneel__deel aandacht">${aandacht(w)} ${w.delen.bladen.er?.drieSjabloon(w)}</div>
  </section>`;
}

/** De smalle balk die het tarief in beeld houdt waar geen plek is voor het paneel ernaast. */
export function slankeBalk(w: Weergave): TemplateResult {
  const { t, getoond } = w;
  return html`<div class="balk ${isOud(w) ? 'oud' : ''}">
    <p aria-hidden="true">
      <strong translate="no">${t.bedrag(getoond?.resultaat.tariefPerEtmaal)}</strong>
      <span class="zacht">${getoond ? t.tekst('resultaat.perEtmaal') : w.delen.aandacht.deel?.balkSjabloon(w)}</span>
    </p>
    ${knop(w.doe, 'naarUitkomst', [], { tekst: t.tekst('actie.uitkomst') })}
    ${getoond ? letterbalk(getoond.resultaat, false) : nothing}
  </div>`;
}

// Waarop het tarief wacht, of wat er sinds het begin veranderde. Altijd even hoog: wie typt ziet niets verspringen.
function standVan(w: Weergave): TemplateResult {
  const { t, doe, wachtOp, getoond, begin, resultaat } = w;
  if (wachtOp) {
    const veld = labelVan(w, { pad: wachtOp }, true);
    return html`<p><span class="pil">${t.tekst('resultaat.laatste')}</span></p>
      <p><a href="#" ${actie(doe, 'naar', wachtOp)}>${t.tekst('resultaat.wacht', { veld })}</a></p>`;
  }
  if (resultaat.tariefPerEtmaal === null) {
    return html`<p>
        ${getoond ? html`<span class="pil">${t.tekst('resultaat.laatste')}</span>` : nothing}
        ${t.tekst('resultaat.geen')}
      </p>
      ${knop(doe, 'toonFouten', [], { tekst: t.tekst('actie.toonFouten') })}`;
  }
  const was = begin.resultaat.tariefPerEtmaal;
  const verschil = was === null ? 0 : resultaat.tariefPerEtmaal - was;
  if (verschil === 0) return html`<p class="zacht">${was === null ? nothing : t.tekst('verschil.geen')}</p>`;
  return html`<p>
      <span class="pil">${verschil > 0 ? '+' : '−'} ${t.bedrag(Math.abs(verschil))}</span> ${t.tekst('verschil.sinds')}
    </p>
    ${w.delen.verschil.deel?.oorzaakSjabloon(w) ?? nothing}`;
}

function letters({ t, kopniveau }: Weergave, { resultaat }: Berekend): TemplateResult {
  const { tariefPerEtmaal, kostprijselementen } = resultaat;
  return html`<div class="paneel__deel">
    ${kop(kopniveau, 3, t.tekst('resultaat.letters.titel'))} ${letterbalk(resultaat, true)}
    <ul class="rijtjes" role="list">
      ${LETTERS.map((letter) => {
        const bedrag = kostprijselementen[letter];
        return html`<li>
          ${staal(letter)}
          <span
            >${letter.length === 1 ? html`<strong>${letter}</strong> ` : nothing}${t.tekst(`resultaat.letter.${letter}`)}</span
          >
          <span class="cijfer">${t.bedrag(bedrag)}</span>
          <span class="cijfer zacht">${t.procent(tariefPerEtmaal && (bedrag ?? 0) / tariefPerEtmaal, 0)}</span>
        </li>`;
      })}
    </ul>
  </div>`;
}

function bedragen({ t }: Weergave, { invoer, resultaat }: Berekend): TemplateResult {
  const { tariefPerEtmaal, nettoPerEtmaal } = resultaat;
  const bezetting = tariefPerEtmaal === null ? null : breakEvenBezetting(invoer, tariefPerEtmaal);
  const regel = (naam: string, waarde: string): TemplateResult =>
    html`<div>
      <dt>${naam}</dt>
      <dd class="cijfer">${waarde}</dd>
    </div>`;
  return html`<dl class="paneel__deel regels">
    ${BEDRAGEN.map((sleutel) => regel(t.tekst(`resultaat.${sleutel}`), t.bedrag(resultaat[sleutel])))}
    ${nettoPerEtmaal === tariefPerEtmaal ? nothing : regel(t.tekst('resultaat.netto'), t.bedrag(nettoPerEtmaal))}
    ${regel(t.tekst('resultaat.gedekt'), bezetting === null || bezetting > 1 ? '–' : t.tekst('resultaat.bezet', { bezetting: t.procent(bezetting, 1) }))}
  </dl>`;
}

// Wat er nog ontbreekt of aandacht vraagt; wat daarover te zeggen is komt pas als het er is.
function aandacht(w: Weergave): unknown {
  return w.resultaat.tariefPerEtmaal === null || w.berichten.length > 0
    ? w.delen.aandacht.deel?.aandachtSjabloon(w)
    : html`<p class="zacht">${w.t.tekst('resultaat.inOrde')}</p>`;
}

/** Wat een schermlezer na een wijziging hoort: alleen het tarief, want wie typt hoort het vaak. */
export function tariefzin(t: Weergave['t'], { tariefPerEtmaal: tarief }: TariefResultaat): string {
  return tarief === null ? t.tekst('resultaat.geen') : `${t.bedrag(tarief)} ${t.tekst('resultaat.perEtmaal')}`;
}
