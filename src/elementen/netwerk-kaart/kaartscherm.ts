// Het scherm van de kaart: de kop, de keuzes, lijst en kaart naast elkaar, de gekozen persoon, en het netwerk in woorden.

import { html, nothing, type TemplateResult } from 'lit';
import { kop } from '../../scherm/kop.js';
import { kaartSjabloon, type Tekening } from './kaart.js';
import { lijstSjabloon } from './lijst.js';
import { inrichtenSjabloon, meenemenSjabloon } from './meenemen.js';
import { momentenSjabloon, verschilSjabloon } from './momenten.js';
import { paneelSjabloon } from './paneel.js';
import { ringuitleg, type Weergave } from './weergave.js';
import { type WEERGAVEN, werkbalkSjabloon } from './werkbalk.js';
import { woordenSjabloon } from './woorden.js';

/** Wat de pagina of de bezoeker koos, en wat het element zelf al tekende. */
export interface Kaartdelen {
  readonly weergave: (typeof WEERGAVEN)[number];
  readonly moment: string;
  readonly vergelijkMet: string;
  readonly alleenLezen: boolean;
  readonly foutoverzicht: unknown;
  readonly links: unknown;
  /** Wat er nog aangewezen moet worden; leeg als er niets bezig is. */
  readonly bezig: string;
  /** Wie er op de kaart aan de beurt is voor het toetsenbord. */
  readonly actief: string;
}

export function kaartscherm(
  w: Weergave,
  tekening: Tekening,
  delen: Kaartdelen,
): { readonly inhoud: TemplateResult; readonly papier: TemplateResult } {
  const { t, doe } = w;
  const { weergave, alleenLezen } = delen;
  const gekozen = w.personen.find(({ id }) => id === w.gekozen);
  return {
    inhoud: html`<div class="begin">
        ${kop(w.kopniveau, 1, t.tekstAan('titel', w.leestZelf))}
        <p class="scherm-alleen">${t.tekst('intro')}</p>
        <slot name="toelichting"></slot>
      </div>
      ${delen.foutoverzicht}
      <div class="scherm-alleen">
        ${werkbalkSjabloon(w, delen)}
        ${w.vast && !alleenLezen ? html`<p class="opmerking">${t.tekst('moment.alleenLezen')}</p>` : nothing}
      </div>
      <div class="naast naast--${weergave}">
        ${weergave === 'kaart' ? nothing : lijstSjabloon(w, doe.volgorde)}
        ${
          weergave === 'lijst'
            ? nothing
            : html`<div class="vlak">
                ${kaartSjabloon(w, tekening, { actief: delen.actief, bezig: delen.bezig, vergroting: doe.vergroting })}
              </div>`
        }
      </div>
      ${gekozen ? paneelSjabloon(w, gekozen, doe.persoon.weg) : nothing}
      ${w.vergelijking ? verschilSjabloon(w, w.vergelijking) : nothing} ${woordenSjabloon(w)}
      <div class="meer scherm-alleen">
        ${momentenSjabloon(w, doe.momentFout ? t.tekst('melding.datum-ongeldig') : '')}
        ${w.vast ? nothing : inrichtenSjabloon(w)} ${meenemenSjabloon(w, doe.meenemen.voorbeeld)}
      </div>
      ${delen.links}`,
    papier: html`<p class="papier-alleen">
      ${t.tekst('meenemen.afgedrukt', { datum: t.datum(w.vandaag), betekenis: ringuitleg(w) })}
    </p>`,
  };
}
