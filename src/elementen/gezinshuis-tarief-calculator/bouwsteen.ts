// Tekent één financiële bouwsteen als uitklapper: bovenaan wat hij kost, erin zijn velden, en daaronder wat er meer over te zeggen is.
// Wat alleen ziet wie een bouwsteen opent staat in inhoud.ts.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { BOUWSTENEN } from '../../domein/tarief/bouwstenen.js';
import { codetekst } from '../../ui/codetekst.js';
import { uitklapper } from './uitklapper.js';
import { veldSjabloon } from './veld.js';
import { veldenVan } from './velden.js';
import type { Weergave } from './weergave.js';

/** De bouwsteen die open is als het element begint. */
const EERSTE = 1;

export function bouwstenenSjabloon(w: Weergave): TemplateResult {
  const { t, resultaat } = w;
  return html`<ol class="bouwstenen" role="list">
    ${BOUWSTENEN.map(({ nummer }) => {
      const uitkomst = resultaat.bouwstenen[nummer - 1];
      const letter = letterVan(w, nummer);
      const sleutel = `blok:${nummer}`;
      const open = nummer === EERSTE;
      return html`<li>
        <details class="bouwsteen" part="bouwsteen" data-uitklapper=${sleutel} ?open=${open}>
          <summary>
            <span class="zacht">${nummer}</span>
            <span class="bouwsteen__titel">${bloktitel(w, nummer)}</span>
            <span>${letter ? html`<span class="letter">${letterteken(letter)}</span>` : nothing}</span>
            <span class="cijfer">${t.bedrag(uitkomst?.perEtmaal)}</span>
            <span class="cijfer zacht">${t.procent(uitkomst?.aandeel, 0)}</span>
          </summary>
          ${open || w.delen.toont(sleutel) ? inhoud(w, nummer) : nothing}
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

function inhoud(w: Weergave, nummer: number): TemplateResult | typeof nothing {
  // De teksten van de eerste zijn er meteen; die van de andere komen met de rest.
  const rest = nummer === EERSTE ? undefined : w.delen.inhoud;
  if (nummer !== EERSTE && !rest) return nothing;
  const titel = bloktitel(w, nummer);
  const { kern } = veldenVan(nummer, w.blad.invoer);
  const kop = w.t.tekst('actie.meer', { titel });
  return html`<div class="bouwsteen__inhoud">
    ${kern.length > 0 ? html`<div class="velden" role="group" aria-label=${titel}>${kern.map((veld) => veldSjabloon(w, veld))}</div>` : nothing}
    ${rest?.eigens(w, nummer)}
    ${uitklapper(w, { sleutel: `meer:${nummer}`, kop }, () => w.delen.inhoud?.meerOver(w, nummer))}
  </div>`;
}
