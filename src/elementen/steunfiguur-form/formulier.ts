// Het scherm van het formulier: de kop, wie er al zijn, wat er nu openstaat, en het overzicht.

import { html, nothing, type TemplateResult } from 'lit';
import { knop } from '../../scherm/knop.js';
import { ongedaanKnoppen } from '../../scherm/ongedaan.js';
import { kopSjabloon } from './kop.js';
import { isSteunfiguur, lijstSjabloon, niemandSjabloon } from './lijst.js';
import { overzichtSjabloon } from './overzicht.js';
import type { Weergave } from './weergave.js';

/** Wat het element zelf al tekende. */
export interface Formulierdelen {
  readonly foutoverzicht: unknown;
  readonly gesprek: unknown;
  readonly invulling: unknown;
  readonly links: unknown;
}

export function formulierSjabloon(w: Weergave, delen: Formulierdelen): TemplateResult {
  return html`${kopSjabloon(w)} ${delen.foutoverzicht} ${w.personen.some(isSteunfiguur) ? nothing : niemandSjabloon(w)}
  ${lijstSjabloon(w)} ${w.alleenLezen ? nothing : html`${knoppen(w)} ${delen.gesprek} ${delen.invulling}`}
  ${overzichtSjabloon(w)} ${delen.links}`;
}

function knoppen({ t, doe, geschiedenis, staatOpen, wordtDoorgevraagd, personen }: Weergave): TemplateResult {
  const zoek = personen.some(isSteunfiguur) ? 'actie.verderZoeken' : 'actie.niemand';
  return html`<div class="knoppen">
    ${staatOpen ? nothing : knop(doe, 'toevoegen', [], { tekst: t.tekst('actie.toevoegen') })}
    ${wordtDoorgevraagd ? nothing : knop(doe, 'niemand', [], { tekst: t.tekst(zoek) })}
    ${ongedaanKnoppen(geschiedenis, doe, (sleutel) => t.tekst(sleutel))}
  </div>`;
}
