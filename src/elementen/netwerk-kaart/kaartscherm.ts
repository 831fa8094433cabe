// Het scherm van de kaart: de kop, de keuzes, lijst en kaart naast elkaar, de gekozen persoon, het netwerk in woorden, en wat te openen is.
// Wat dicht is, of nog niet nodig, tekent niets.

import { html, nothing, type TemplateResult } from 'lit';
import { kop } from '../../scherm/kop.js';
import type { Kaartdelen, Uitklapnaam } from './delen.js';
import type { Kaartstand } from './basis.js';
import { kaartSjabloon, type Tekening } from './kaart.js';
import { lijstSjabloon } from './lijst.js';
import type { TekstSleutel } from './teksten.js';
import { ringuitleg, type Weergave } from './weergave.js';
import { type WEERGAVEN, werkbalkSjabloon } from './werkbalk.js';

/** Wat de pagina of de bezoeker koos, en wat het element zelf al tekende. */
export interface Schermkeuzes {
  readonly weergave: (typeof WEERGAVEN)[number];
  readonly moment: string;
  readonly vergelijkMet: string;
  readonly alleenLezen: boolean;
  readonly foutoverzicht: unknown;
  readonly links: unknown;
}

export function kaartscherm(
  w: Weergave,
  tekening: Tekening,
  stand: Kaartstand,
  delen: Kaartdelen,
  keuzes: Schermkeuzes,
): { readonly inhoud: TemplateResult; readonly papier: TemplateResult } {
  const { t } = w;
  const { weergave, alleenLezen } = keuzes;
  const gekozen = w.personen.find(({ id }) => id === w.gekozen);
  const uitklapper = (naam: Uitklapnaam, titel: TekstSleutel): TemplateResult =>
    html`<details class=${naam} data-deel=${naam}>
      <summary>${kop(w.kopniveau, 2, t.tekst(titel))}</summary>
      ${delen.uitklapper(naam, w)}
    </details>`;
  return {
    inhoud: html`<div class="begin">
        ${kop(w.kopniveau, 1, t.tekstAan('titel', w.leestZelf))}
        <p class="scherm-alleen">${t.tekst('intro')}</p>
        <slot name="toelichting"></slot>
      </div>
      ${keuzes.foutoverzicht}
      <div class="scherm-alleen">
        ${werkbalkSjabloon(w, keuzes)}
        ${w.vast && !alleenLezen ? html`<p class="opmerking">${t.tekst('moment.alleenLezen')}</p>` : nothing}
      </div>
      <div class="naast naast--${weergave}">
        ${weergave === 'kaart' ? nothing : lijstSjabloon(w, stand.volgorde)}
        ${weergave === 'lijst' ? nothing : html`<div class="vlak">${kaartSjabloon(w, tekening, stand)}</div>`}
      </div>
      ${gekozen ? delen.paneel(w, gekozen) : nothing}
      ${w.vergelijking ? delen.vergelijken?.verschilSjabloon(w, w.vergelijking) : nothing}
      <section class="woorden" part="woorden" aria-labelledby="woorden-titel">
        ${kop(w.kopniveau, 2, t.tekst('woorden.titel'), { id: 'woorden-titel' })}
        <p>
          ${t.meervoud('woorden.aantal', w.personen.length)}
          ${t.meervoud('woorden.zonder', w.personen.filter(({ soort }) => soort !== 'professional').length)}
          ${t.tekst('woorden.norm')}
        </p>
        ${delen.woorden(w)}
      </section>
      <div class="meer scherm-alleen">
        ${uitklapper('momenten', 'moment.titel')} ${w.vast ? nothing : uitklapper('inrichten', 'inrichten.titel')}
        ${uitklapper('meenemen', 'meenemen.titel')}
      </div>
      ${keuzes.links}`,
    papier: html`<p class="papier-alleen">
      ${t.tekst('meenemen.afgedrukt', { datum: t.datum(w.vandaag), betekenis: ringuitleg(w) })}
    </p>`,
  };
}
