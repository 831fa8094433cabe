// Tekent de uitkomst: het tarief, de zin, de waterval, de letters, en wat het per maand, jaar en huis is; zonder de tabellen (tabellen.ts).

import { html, nothing, type TemplateResult } from 'lit';
import type { TariefResultaat } from '../../domein/tarief/index.js';
import { breakEvenBezetting } from '../../domein/tarief/terugrekenen.js';
import { kop } from '../../scherm/kop.js';
import { staal, watervalSjabloon } from './waterval.js';
import type { Weergave } from './weergave.js';

const BEDRAGEN = [
  'perMaandPerJeugdige',
  'perJaarPerJeugdige',
  'perJaarPerHuis',
  'perJaarPerHuisVerwacht',
] as const satisfies readonly (keyof TariefResultaat)[];

export function uitkomstSjabloon(w: Weergave, eronder: TemplateResult | typeof nothing): TemplateResult {
  const { t, resultaat } = w;
  const tarief = resultaat.tariefPerEtmaal;
  return html`<section class="uitkomst" part="resultaat" tabindex="0" aria-labelledby="uitkomst-titel">
    ${kop(w.kopniveau, 2, t.tekst('resultaat.titel'), { id: 'uitkomst-titel' })}
    ${
      tarief === null
        ? html`<p>${t.tekst('resultaat.geen')}</p>`
        : html`<p class="tarief ${w.wachtOp ? 'tarief--oud' : ''}" part="tarief">
              <strong translate="no">${t.bedrag(tarief)}</strong> ${t.tekst('resultaat.perEtmaal')}
            </p>
            ${w.wachtOp ? html`<p class="opmerking">${t.tekst('resultaat.wacht', { veld: w.wachtOp })}</p>` : nothing}
            <p>${zinVan(w)}</p>
            ${watervalSjabloon(w)} ${kop(w.kopniveau, 3, t.tekst('resultaat.letters.titel'))}
            <ul class="rijen" role="list">
              ${(['a', 'b', 'c', 'buiten'] as const).map((letter) => {
                const bedrag = resultaat.kostprijselementen[letter];
                return html`<li>
                  <span
                    >${staal(letter)} ${letter.length === 1 ? html`<b>${letter}</b>` : nothing}
                    ${t.tekst(`letter.${letter}`)}</span
                  >
                  <span class="cijfer"
                    >${t.bedrag(bedrag)}
                    <span class="zacht">${t.procent(tarief && (bedrag ?? 0) / tarief, 0)}</span></span
                  >
                </li>`;
              })}
            </ul>
            <p class="hulp">${t.tekst('letter.uitleg')}</p>
            <dl class="rijen">
              ${BEDRAGEN.map(
                (sleutel) =>
                  html`<div>
                    <dt>${t.tekst(`resultaat.${sleutel}`)}</dt>
                    <dd class="cijfer">${t.bedrag(resultaat[sleutel])}</dd>
                  </div>`,
              )}
            </dl>`
    }
    ${eronder}
  </section>`;
}

/** De uitkomst in één alinea; ook wat een schermlezer na een wijziging hoort. */
export function zinVan({ t, resultaat, blad }: Pick<Weergave, 't' | 'resultaat' | 'blad'>): string {
  const { tariefPerEtmaal: tarief, bouwstenenNiveau } = resultaat;
  if (tarief === null) return t.tekst('resultaat.geen');
  const deel = (van: number, tot: number): string =>
    t.procent(
      tarief && bouwstenenNiveau.slice(van, tot).reduce((som, { perEtmaal }) => som + perEtmaal, 0) / tarief,
      0,
    );
  const bezetting = breakEvenBezetting(blad.invoer, tarief);
  const waarden = {
    tarief: t.bedrag(tarief),
    personeel: deel(0, 4),
    verzorging: deel(4, 5),
    bezetting: t.procent(bezetting, 1),
  };
  const dekt = bezetting !== null && bezetting <= 1;
  return `${t.tekst('resultaat.zin', waarden)} ${t.tekst(dekt ? 'resultaat.breakEven' : 'resultaat.breakEven.geen', waarden)}`;
}
