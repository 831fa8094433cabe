// Het scherm van de ladder: de kop, nu en gewenst, en dicht wat iemand kan openen: de vergelijking, de afweging, het verloop.

import { html, nothing, type TemplateResult } from 'lit';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { ongedaanKnoppen } from '../../scherm/ongedaan.js';
import { nuSjabloon } from './plek.js';
import { tredenSjabloon } from './treden.js';
import { uitklapper } from './uitklappers.js';
import { lees, type Weergave } from './weergave.js';

export function ladderSjabloon(w: Weergave, foutoverzicht: unknown): TemplateResult {
  return html`${kopSjabloon(w)} ${foutoverzicht} ${w.vast ? nothing : nuSjabloon(w)} ${tredenSjabloon(w)}
  ${uitklapper(w.klap, {
    naam: 'vergelijk',
    part: 'vergelijking',
    kop: kop(w.kopniveau, 2, lees(w, 'vergelijk'), { id: 'vergelijk-titel' }),
    inhoud: () => w.deel('vergelijk')?.vergelijking(w),
  })}
  ${w.lezer === 'raadslid' ? overDeGemeente(w) : vervolgSjabloon(w)}`;
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

function vervolgSjabloon(w: Weergave): unknown {
  if (w.vast) return w.deel('blad')?.antwoorden(w);
  return html`${uitklapper(w.klap, {
      naam: 'afweging',
      part: 'afweging',
      kop: kop(w.kopniveau, 2, lees(w, 'afweging')),
      inhoud: () => w.deel('afweging')?.afweging(w),
    })}
    ${uitklapper(w.klap, {
      naam: 'verloop',
      id: 'verloop-titel',
      kop: kop(w.kopniveau, 2, lees(w, 'verloop')),
      inhoud: () => w.deel('afweging')?.verloop(w),
    })}
    <section part="meldingen">
      ${kop(w.kopniveau, 2, lees(w, 'meldingen'))} ${w.deel('meldingen')?.meldingen(w)}
    </section>`;
}
