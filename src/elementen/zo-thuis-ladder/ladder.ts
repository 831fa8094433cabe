// Het scherm van de ladder: de kop, het pad, en daaronder wat deze lezer nodig heeft. Een kind en een ouder voeren een gesprek, een professional
// heeft een werkblad, en een raadslid leest een tabel en vier rollen. Vier schermen, en niet één scherm in vier woordenboeken.

import { html, nothing, type TemplateResult } from 'lit';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { padSjabloon } from './pad.js';
import { plekSjabloon } from './plek.js';
import { uitklapper } from './uitklappers.js';
import { lees, type Weergave } from './weergave.js';

export function ladderSjabloon(w: Weergave, foutoverzicht: unknown): TemplateResult {
  const kaart = w.leest ? w.deel('uitleg')?.uitleg(w, w.leest) : nothing;
  return html`${kopSjabloon(w)} ${foutoverzicht} ${padSjabloon(w)} ${onderHetPad(w, kaart)}`;
}

function kopSjabloon(w: Weergave): TemplateResult {
  const { t, doe, vast } = w;
  return html`<div class="begin">
    <div>
      ${kop(w.kopniveau, 1, lees(w, 'titel'))}
      <p class="zacht">${lees(w, 'intro')}</p>
      <slot name="toelichting"></slot>
    </div>
    <div class="knoppen">
      ${vast ? nothing : w.deel('schrijven')?.geschiedenis(w)}
      ${knop(doe, 'afdrukken', [], { tekst: t.tekst('actie.afdrukken') })}
    </div>
  </div>`;
}

function onderHetPad(w: Weergave, kaart: unknown): TemplateResult {
  if (w.lezer === 'raadslid')
    return html`${kaart} ${w.deel('raad')?.raad(w) ?? nothing}
      <div class="verder">${vergelijking(w)} ${w.deel('raad')?.bronnen(w) ?? nothing}</div>`;
  const vraag = html`<section part="vraag">${w.deel('gesprek')?.vraag(w)}</section>`;
  const verder = html`${vergelijking(w)} ${opAdem(w)}`;
  if (w.vast)
    return html`${w.lezer === 'professional' ? nothing : vraag} ${kaart}
      <div class="verder">${verder}</div>
      ${w.deel('blad')?.antwoorden(w)}`;
  if (w.lezer === 'professional')
    return html`${kaart} ${werkblad(w)}
      <div class="verder">${verder}</div>`;
  const gesprek = w.deel('gesprek');
  return html`<div class="onderpad">${vraag} ${kaart}</div>
    ${gesprek?.kaarten(w)}
    <div class="verder">
      ${verder}
      ${uitklapper(w.klap, {
        naam: 'afweging',
        part: 'afweging',
        kop: kop(w.kopniveau, 2, lees(w, 'alles')),
        inhoud: () => html`${blad(w)} ${verloop(w)} ${meldingen(w)}`,
      })}
    </div>`;
}

function vergelijking(w: Weergave): TemplateResult {
  return uitklapper(w.klap, {
    naam: 'vergelijk',
    part: 'vergelijking',
    kop: kop(w.kopniveau, 2, lees(w, 'vergelijk'), { id: 'vergelijk-titel' }),
    inhoud: () => w.deel('vergelijk')?.vergelijking(w),
  });
}

function opAdem(w: Weergave): TemplateResult {
  return uitklapper(w.klap, {
    naam: 'respijt',
    kop: kop(w.kopniveau, 2, w.t.tekst('pad.opAdem')),
    inhoud: () => w.deel('respijt')?.respijt(w),
  });
}

// Zolang de vragen er niet zijn blijft hun plaats vrij: wat eronder en ertussen hoort verspringt dan niet als zij komen.
function werkblad(w: Weergave): TemplateResult {
  return html`<div class="werk ${w.deel('afweging') ? '' : 'werk--komt'}">
    <section class="vlak" part="afweging">${blad(w)}</section>
    <div class="naast">
      ${meldingen(w)} ${w.deel('meldingen')?.dagen(w)}
      <section class="vlak">${verloop(w)}</section>
      ${w.deel('afweging')?.mensen(w)}
    </div>
  </div>`;
}

/** De vragen zelf: de wensen eerst. */
function blad(w: Weergave): TemplateResult {
  const deel = w.deel('afweging');
  return html`${deel?.wensen(w) ?? nothing}
    <div class="plekken-nu">${plekSjabloon(w, 'gewenst')} ${plekSjabloon(w, 'huidig')}</div>
    ${deel?.afweging(w) ?? nothing}`;
}

function meldingen(w: Weergave): TemplateResult {
  return html`<section class="vlak" part="meldingen">
    ${kop(w.kopniveau, 2, lees(w, 'meldingen'))} ${w.deel('meldingen')?.meldingen(w)}
  </section>`;
}

function verloop(w: Weergave): TemplateResult {
  return html`${uitklapper(w.klap, {
    naam: 'verloop',
    id: 'verloop-titel',
    kop: kop(w.kopniveau, 2, lees(w, 'verloop')),
    inhoud: () => w.deel('afweging')?.verloop(w),
  })}
  ${w.deel('afweging')?.tijdlijn(w)}`;
}
