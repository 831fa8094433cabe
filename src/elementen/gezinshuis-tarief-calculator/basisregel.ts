// Waar de hele berekening op staat, in één regel: peiljaar, plaatsen, zorgzwaarte en rechtsvorm, op hun plek te wijzigen.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { idVan } from '../../scherm/scherm-element.js';
import { alsOpen } from '../../scherm/uitklapper.js';
import { berichtSjabloon } from '../../scherm/bericht.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import { beginvelden, REKENVELDEN, type Veld } from './velden.js';
import { andersteken, veldbericht } from './veldbericht.js';
import { andersDan, labelVan, naamVan, tekstVan, type Weergave } from './weergave.js';

export function basisregel(w: Weergave): TemplateResult {
  const { t } = w;
  const velden = beginvelden(w.blad.invoer);
  return html`<div class="basis" role="group" aria-label=${t.tekst('deel.begin')}>
      ${velden.map((veld) => basisveld(w, veld))}
      <details class="rekenwijze">
        <summary>${t.tekst('deel.rekenwijze')}</summary>
        ${alsOpen(() => html`<div class="basis">${REKENVELDEN.map((veld) => basisveld(w, veld))}</div>`)}
      </details>
    </div>
    <div class="meldingen">${[...velden, ...REKENVELDEN].map((veld) => onder(w, veld))}</div>`;
}

// De uitleg en de berichten staan onder de regel: zo blijft zij één regel.
function onder(w: Weergave, veld: Veld): TemplateResult {
  const id = idVan(veld.pad);
  const hulp = tekstOfNiets(w.t, `veld.${naamVan(veld.pad)}.hulp`);
  return html`${hulp ? html`<p class="hulp" id="${id}-hulp">${labelVan(w, veld)}: ${hulp}</p>` : nothing}
    <div id="${id}-bericht">${w.bij(veld.pad).map((bericht) => berichtSjabloon(veldbericht(w, veld, bericht)))}</div>`;
}

function basisveld(w: Weergave, veld: Veld): TemplateResult {
  const { pad, soort } = veld;
  const id = idVan(pad);
  const fout = w.bij(pad).some((bericht) => bericht.soort === 'fout' || bericht.soort === 'server');
  const elders = andersDan(w, pad);
  const uitleg = `${id}-bericht ${tekstOfNiets(w.t, `veld.${naamVan(pad)}.hulp`) ? `${id}-hulp` : ''} ${elders ? `${id}-anders` : ''}`;
  const teken = andersteken(w, id, elders);
  if (soort === 'keuze') {
    if (w.alleenLezen) {
      const nu = String(leesOp(w.blad.invoer, pad) ?? '');
      return html`<span class="basis__deel"
        ><span class="label">${labelVan(w, veld)}</span>
        <b id=${id} tabindex="-1">${codetekst(w.t, nu, 'keuze.')}</b></span
      >`;
    }
    return html`<span class="basis__deel"
      ><label for=${id}>${labelVan(w, veld)}</label>${keuze(w, veld, uitleg, fout)}${teken}</span
    >`;
  }
  const tekst = tekstVan(w, veld);
  return html`<span class="basis__deel"
    ><label for=${id}>${labelVan(w, veld)}</label
    ><input
      id=${id}
      class="rijveld ${tekst.length > 3 ? 'rijveld--middel' : 'rijveld--kort'} ${fout ? 'rijveld--fout' : ''}"
      inputmode="decimal"
      autocomplete="off"
      data-pad=${pad}
      .value=${tekst}
      ?readonly=${w.alleenLezen}
      aria-invalid=${fout ? 'true' : 'false'}
      aria-describedby=${uitleg}
    />${teken}</span
  >`;
}

function keuze(w: Weergave, { pad, codes = [] }: Veld, uitleg: string, fout: boolean): TemplateResult {
  const nu = String(leesOp(w.blad.invoer, pad) ?? '');
  return html`<select
    id=${idVan(pad)}
    class="rijveld"
    data-pad=${pad}
    aria-invalid=${fout ? 'true' : 'false'}
    aria-describedby=${uitleg}
  >
    ${(codes.includes(nu) ? codes : [nu, ...codes]).map(
      (code) => html`<option value=${code} .selected=${code === nu}>${codetekst(w.t, code, 'keuze.')}</option>`,
    )}
  </select>`;
}
