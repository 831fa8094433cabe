// Een cijfer of keuze in een open bouwsteen, in een veld van het huis: hoe het heet, wat er niet klopt of gevraagd wordt, en de eenheid.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { idVan } from '../../scherm/scherm-element.js';
import { keuzelijst, type Optie, tekstveld, type Veldbeeld } from '../../scherm/veld.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import type { Veld } from './velden.js';
import { andersteken, veldbericht } from './veldbericht.js';
import { andersDan, eenheidVan, labelVan, naamVan, tekstVan, type Weergave } from './weergave.js';

export function veldSjabloon(w: Weergave, veld: Veld): TemplateResult {
  const { t } = w;
  const { pad } = veld;
  const id = idVan(pad);
  const elders = andersDan(w, pad);
  const beeld: Veldbeeld = {
    pad,
    label: labelVan(w, veld),
    hulp: tekstOfNiets(t, `veld.${naamVan(pad)}.hulp`),
    berichten: w.bij(pad).map((bericht) => veldbericht(w, veld, bericht)),
    alleenLezen: w.alleenLezen,
    ...(elders && { ookBeschreven: `${id}-anders` }),
    onder: html`${elders ? andersteken(w, id, elders) : nothing}${beginVan(w, veld)}`,
  };
  if (veld.soort === 'keuze') return keuzeSjabloon(w, veld, beeld);
  return tekstveld({ ...beeld, eenheid: eenheidVan(w, veld) }, tekstVan(w, veld), 'getal');
}

/** Wat er aan het begin stond, om terug te zetten; komt pas als er iets gewijzigd is. */
export function beginVan(w: Weergave, veld: Veld): unknown {
  return w.blad.invoer === w.begin.invoer && !(veld.pad in w.blad.getypt)
    ? nothing
    : w.delen.verschil.deel?.beginSjabloon(w, veld);
}

function keuzeSjabloon(w: Weergave, { pad, codes = [] }: Veld, beeld: Veldbeeld): TemplateResult {
  const { t } = w;
  const nu = String(leesOp(w.blad.invoer, pad) ?? '');
  const tekst = (code: string): string => codetekst(t, code, 'keuze.');
  const uitleg = tekstOfNiets(t, `keuze.${nu}.hulp`);
  const onder = html`${uitleg ? html`<p class="hulp">${uitleg}</p>` : nothing}${beeld.onder ?? nothing}`;
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
