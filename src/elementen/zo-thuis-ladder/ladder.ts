// Het scherm van de ladder: de kop, de treden, de vergelijking, en wat deze lezer verder ziet.

import { html, nothing, type TemplateResult } from 'lit';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { ongedaanKnoppen } from '../../scherm/ongedaan.js';
import { afwegingSjabloon, verloopSjabloon } from './afweging.js';
import { bladSjabloon } from './blad.js';
import { meldingenSjabloon } from './meldingen.js';
import { nuSjabloon } from './plaatsing.js';
import { tredenSjabloon } from './treden.js';
import { vergelijkSjabloon } from './vergelijk.js';
import { lees, type Weergave } from './weergave.js';

export function ladderSjabloon(w: Weergave, foutoverzicht: unknown): TemplateResult {
  return html`${kopSjabloon(w)} ${foutoverzicht} ${w.vast ? nothing : nuSjabloon(w)} ${tredenSjabloon(w)}
  ${vergelijkSjabloon(w)} ${w.lezer === 'raadslid' ? overDeGemeente(w) : vervolgSjabloon(w)}`;
}

function kopSjabloon(w: Weergave): TemplateResult {
  const { t, doe, vast } = w;
  return html`<div class="begin">
    ${kop(w.kopniveau, 1, lees(w, 'titel'))}
    <p>${lees(w, 'intro')}</p>
    <p class="opmerking">${lees(w, 'geenAdvies')}</p>
    <slot name="toelichting"></slot>
    ${w.lezer === 'raadslid' ? html`<p>${lees(w, 'waarom')}</p>` : nothing}
    <div class="knoppen">
      ${vast ? nothing : ongedaanKnoppen(w.geschiedenis, doe, (sleutel) => t.tekst(sleutel))}
      ${knop(doe, 'afdrukken', [], { tekst: t.tekst('actie.afdrukken') })}
    </div>
  </div>`;
}

function overDeGemeente(w: Weergave): TemplateResult {
  return html`<section>
    <p>${lees(w, 'gemeente')}</p>
    <p>${lees(w, 'crisis')}</p>
    <p class="hulp">${lees(w, 'bronnen')}</p>
  </section>`;
}

function vervolgSjabloon(w: Weergave): TemplateResult {
  return w.vast ? bladSjabloon(w) : html`${afwegingSjabloon(w)} ${verloopSjabloon(w)} ${meldingenSjabloon(w)}`;
}
