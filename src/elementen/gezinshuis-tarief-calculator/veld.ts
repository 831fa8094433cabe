// Een cijfer of keuze op het scherm, in een veld van het huis: hoe het heet, wat er niet klopt of gevraagd wordt, de eenheid en de herkomst.

import { html, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { knop } from '../../scherm/knop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { keuzelijst, type Optie, tekstveld, type Veldbeeld, type Veldbericht } from '../../scherm/veld.js';
import type { Bericht } from './berichten.js';
import { herkomstVan } from './rekenblad.js';
import type { Veld } from './velden.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import { eenheidVan, labelVan, naamVan, schrijfVeld, tekstVan, type Weergave } from './weergave.js';

export function veldSjabloon(w: Weergave, veld: Veld): TemplateResult {
  const { t } = w;
  const { pad } = veld;
  const beeld: Veldbeeld = {
    pad,
    label: labelVan(w, veld),
    hulp: tekstOfNiets(t, `veld.${naamVan(pad)}.hulp`),
    berichten: w.bij(pad).map((bericht) => veldbericht(w, veld, bericht)),
    alleenLezen: w.alleenLezen,
  };
  if (veld.soort === 'keuze') return keuzeSjabloon(w, veld, beeld);
  const onder = pad.endsWith('/aantal') ? {} : { onder: herkomstSjabloon(w, pad, labelVan(w, veld, true)) };
  return tekstveld({ ...beeld, eenheid: eenheidVan(w, veld), ...onder }, tekstVan(w, veld), 'getal');
}

function keuzeSjabloon(w: Weergave, { pad, codes = [] }: Veld, beeld: Veldbeeld): TemplateResult {
  const { t } = w;
  const nu = String(leesOp(w.blad.invoer, pad) ?? '');
  const tekst = (code: string): string => codetekst(t, code, 'keuze.');
  const uitleg = tekstOfNiets(t, `keuze.${nu}.hulp`);
  const onder = uitleg ? html`<p class="hulp">${uitleg}</p>` : '';
  if (w.alleenLezen) {
    return html`<div class="veld">
      <span class="label" id=${idVan(pad)} tabindex="-1">${beeld.label}</span>
      <p>${tekst(nu)}</p>
      ${onder}
    </div>`;
  }
  const opties = (codes.includes(nu) ? codes : [nu, ...codes]).map((code): Optie => [code, tekst(code)]);
  return keuzelijst({ ...beeld, onder }, nu, opties);
}

/** De berichten bij een plek die zelf geen veld is. */
export function veldberichten(w: Weergave, berichten: readonly Bericht[]): readonly Veldbericht[] {
  return berichten.map(({ soort, tekst }) => ({ soort, tekst, woord: codetekst(w.t, soort, 'melding.') }));
}

// Een vraag heeft haar antwoorden bij zich: met één klik is zij weg.
function veldbericht(w: Weergave, veld: Veld, bericht: Bericht): Veldbericht {
  const { t, doe } = w;
  const vraag = bericht.soort === 'vraag' ? w.blad.vragen[veld.pad] : undefined;
  const woord = codetekst(t, bericht.soort, 'melding.');
  if (!vraag) return { soort: bericht.soort, tekst: bericht.tekst, woord };
  const antwoord = (waarde: number): TemplateResult =>
    knop(doe, 'bedoel', [veld.pad, waarde], {
      tekst: t.tekst('twijfel.bedoel', { getal: schrijfVeld(t, veld, waarde) }),
    });
  return {
    soort: 'vraag',
    woord,
    tekst: html`${bericht.tekst}
      <span class="knoppen">${vraag.anders === null ? '' : antwoord(vraag.anders)} ${antwoord(vraag.waarde)}</span>`,
  };
}

function herkomstSjabloon(w: Weergave, pad: string, veld: string): TemplateResult {
  const { t } = w;
  const id = `${idVan(pad)}-`;
  const herkomst = herkomstVan(w.blad.invoer, pad);
  return html`<details>
    <summary>
      <span class="merk"
        >${herkomst ? tekstOfNiets(t, `herkomst.status.${herkomst.status}`) : t.tekst('herkomst.onbekend')}</span
      ><span class="vh"> ${t.tekst('herkomst.wijzig', { veld })}</span>
    </summary>
    <div class="herkomst">
      ${(['bron', 'datum', 'reden'] as const).map(
        (sleutel) =>
          html`<label for=${id + sleutel}>${t.tekst(`herkomst.${sleutel}`)}</label>
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
    </div>
  </details>`;
}
