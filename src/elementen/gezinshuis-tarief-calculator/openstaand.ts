// Wat er nog openstaat voordat er een tarief is dat klopt: wat leeg is, wat niet kan, en wat nog gevraagd wordt. De memo, de bestanden en een
// raadslid lezen hetzelfde.

import { html, nothing, type TemplateResult } from 'lit';
import { actie } from '../../scherm/acties.js';
import { labelVan, type Weergave } from './weergave.js';

/** Zoveel velden staan er met naam; de rest is een aantal. */
const HOOGSTE_AANTAL = 6;

export interface Openstaand {
  /** De velden die nog leeg zijn. */
  readonly leeg: readonly string[];
  /** De velden waar iets staat wat niet kan, of wat nog gevraagd wordt. */
  readonly mis: readonly string[];
}

export function openstaand({ berichten }: Pick<Weergave, 'berichten'>): Openstaand {
  const open = berichten.filter(({ soort }) => soort === 'fout' || soort === 'vraag');
  const paden = (leeg: boolean): string[] => [
    ...new Set(open.filter(({ code }) => (code === 'veld-ontbreekt') === leeg).map(({ pad }) => pad)),
  ];
  return { leeg: paden(true), mis: paden(false) };
}

/** Waarom er geen tarief is, met de namen van de velden. Op het scherm gaat een naam naar zijn veld. */
export function redenen(w: Weergave, opPapier = false): TemplateResult {
  const { leeg, mis } = openstaand(w);
  return html`${regel(w, 'uitvoer.leeg', leeg, opPapier)} ${regel(w, 'uitvoer.mis', mis, opPapier)}`;
}

/** Wat er boven de memo staat als haar bedragen niet bij elk veld horen; anders niets. */
export function memostand(w: Weergave, opPapier = false): TemplateResult | typeof nothing {
  const { t, resultaat, wachtOp } = w;
  if (resultaat.tariefPerEtmaal === null) {
    return html`<div class="opmerking">
      <p><strong>${t.tekst('resultaat.geen')}</strong> ${t.tekst('memo.geen')}</p>
      ${redenen(w, opPapier)}
    </div>`;
  }
  if (wachtOp === '') return nothing;
  return html`<div class="opmerking">
    <p><strong>${t.tekst('memo.laatste')}</strong></p>
    ${regel(w, 'memo.wacht', openstaand(w).mis, opPapier)}
  </div>`;
}

function regel(
  w: Weergave,
  sleutel: 'uitvoer.leeg' | 'uitvoer.mis' | 'memo.wacht',
  paden: readonly string[],
  opPapier: boolean,
): TemplateResult | typeof nothing {
  if (paden.length === 0) return nothing;
  const rest = paden.length - HOOGSTE_AANTAL;
  const namen = paden.slice(0, HOOGSTE_AANTAL).map((pad, plek) => {
    const naam = `“${labelVan(w, { pad }, true)}”`;
    return html`${plek > 0 ? ', ' : ''}${opPapier ? naam : html`<a href="#" ${actie(w.doe, 'naar', pad)}>${naam}</a>`}`;
  });
  return html`<p>${w.t.tekst(sleutel)} ${namen}. ${rest > 0 ? w.t.meervoud('verschil.andere', rest) : nothing}</p>`;
}
