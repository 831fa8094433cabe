// Het scherm van de kaart: de kop, de kaart met de lijst ernaast, de gekozen persoon, het netwerk in woorden, en wat te openen is. Wat dicht is, of
// nog niet nodig, tekent niets. Lijst en kaart staan er allebei, ook als er maar één past: op papier horen zij bij elkaar.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { actie } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import type { Uitklapnaam } from './deelbouw.js';
import type { Kaartdelen } from './delen.js';
import type { Kaartstand } from './basis.js';
import { erbijSjabloon } from './erbij/erbij.js';
import { kaartSjabloon, type Tekening } from './kaart.js';
import { lijstSjabloon, lijstvolgorde } from './lijst.js';
import type { Opzet } from './opzet.js';
import type { Schermstand } from './schermstand.js';
import { hoeveel } from './telzinnen.js';
import type { TekstSleutel } from './teksten.js';
import { momentNaam, ringuitleg, type Weergave } from './weergave.js';
import { type Kopbeeld, kopSjabloon, loopt, type WEERGAVEN } from './werkbalk.js';

/** Wat de pagina of de bezoeker koos, en wat het element zelf al tekende. */
export interface Schermkeuzes extends Pick<Kopbeeld, 'titel' | 'zicht' | 'toen' | 'momenten'> {
  readonly weergave: (typeof WEERGAVEN)[number];
  readonly moment: string;
  readonly vergelijkMet: string;
  readonly opzet: Opzet;
  readonly alleenLezen: boolean;
  readonly foutoverzicht: unknown;
  readonly links: unknown;
}

/** De vakken waarvan de breedte van de kaart afhangt, met nog niets erin. */
export const geraamte = (weergave: Schermkeuzes['weergave']): TemplateResult =>
  html`<div class="werk werk--${weergave}">
    <section class="vlak kaartvak" part="kaart"><div class="schuif"></div></section>
  </div>`;

export function kaartscherm(
  w: Weergave,
  tekening: Tekening | null,
  { stand, scherm }: { readonly stand: Kaartstand; readonly scherm: Schermstand },
  delen: Kaartdelen,
  keuzes: Schermkeuzes,
): { readonly inhoud: TemplateResult; readonly papier: TemplateResult } {
  const { t } = w;
  const { weergave, zicht, alleenLezen } = keuzes;
  const gekozen = w.personen.find(({ id }) => id === w.gekozen);
  const tab = weergave === 'beide' && keuzes.opzet !== 'breed' ? scherm.tab : undefined;
  // Zonder kaart in beeld klapt iemand open in zijn eigen regel.
  const rij = gekozen ? lijstvolgorde(w, stand.volgorde, zicht) : [];
  const inLijst = (weergave === 'lijst' || tab === 'lijst') && rij.some(({ id }) => id === w.gekozen);
  const paneel = gekozen && delen.paneel(w, gekozen, rij, inLijst);
  const lijstErnaast = weergave === 'beide' && !tab && !paneel;
  const tijd = zicht === 'vergelijk' && loopt(keuzes.momenten);
  // Steeds hetzelfde blok: draait een telefoon, dan blijft wie er net de focus had.
  const blad = (naam: Schermstand['tab'], klasse: string, inhoud: unknown): TemplateResult => {
    const gekozenBlad = tab === naam;
    return html`<div
      class="${klasse} ${tab && !gekozenBlad ? 'elders' : ''}"
      role=${ifDefined(gekozenBlad ? 'tabpanel' : undefined)}
      id=${ifDefined(gekozenBlad ? 'weergave-blad' : undefined)}
      aria-labelledby=${ifDefined(gekozenBlad ? `weergave-tab-${naam}` : undefined)}
    >
      ${inhoud}
    </div>`;
  };
  const uitklapper = (naam: Uitklapnaam, titel: TekstSleutel): TemplateResult =>
    html`<details class=${naam} data-deel=${naam}>
      <summary>${kop(w.kopniveau, 2, t.tekst(titel))}</summary>
      ${delen.uitklapper(naam, w)}
    </details>`;
  const erbij = w.vast ? nothing : erbijSjabloon(w, scherm, delen.dubbel(w), delen.erbij);
  const smal = keuzes.opzet === 'smal';
  const bij = smal ? (tab ?? (weergave === 'lijst' ? 'lijst' : 'kaart')) : 'kop';
  const terug = (plek: typeof bij): TemplateResult | undefined =>
    plek === bij && !alleenLezen ? delen.terug(w) : undefined;
  const lijst = (): TemplateResult =>
    lijstSjabloon(w, { volgorde: stand.volgorde, zicht, omkeer: delen.omkeer(w), open: inLijst ? paneel : undefined });
  return {
    inhoud: html`${kopSjabloon(w, { ...keuzes, tab, terug: terug('kop'), meer: delen.keuzes(w, { ...keuzes, smal }) })}
      ${tijd ? delen.vergelijken?.tijdlijnSjabloon(w, keuzes.momenten, keuzes.moment) : nothing}
      <slot name="toelichting"></slot>
      ${keuzes.foutoverzicht} ${w.moment || w.zicht !== 'nu' ? delen.vergelijken?.beeldregel(w, alleenLezen) : nothing}
      ${
        weergave === 'kaart'
          ? nothing
          : html`<button type="button" class="tekstknop sprong" ${actie(delen.sprong, 'naarLijst')}>
              ${t.tekst('lijst.sprong')}
            </button>`
      }
      <div
        role=${ifDefined(tijd ? 'tabpanel' : undefined)}
        id=${ifDefined(tijd ? 'tijd-blad' : undefined)}
        aria-label=${tijd ? (w.moment ? momentNaam(w, w.moment) : t.tekst('moment.nu')) : nothing}
        class="werk werk--${weergave} ${w.personen.length === 0 ? 'werk--leeg' : ''} ${paneel && !inLijst ? 'werk--open' : ''}"
      >
        ${weergave === 'lijst' ? nothing : blad('kaart', 'vlak', kaartSjabloon(w, tekening, stand, lijstErnaast, terug('kaart'), delen.handelen?.bezigSjabloon(w, stand.bezig)))}
        <div class="zij">
          ${terug('lijst')} ${erbij} ${weergave === 'kaart' ? nothing : blad('lijst', 'lijstvlak', lijst())}
        </div>
        ${inLijst ? nothing : paneel}
      </div>
      ${w.vergelijking ? delen.vergelijken?.verschilSjabloon(w, w.vergelijking) : nothing}
      <section class="woorden" part="woorden" aria-labelledby="woorden-titel">
        <div class="tekst">
          ${kop(w.kopniveau, 2, t.tekst('woorden.titel'), { id: 'woorden-titel' })}
          <p>${hoeveel(w)}</p>
          ${delen.woorden(w)}
          ${w.personen.length === 0 ? nothing : html`<p class="hulp">${t.tekst('woorden.norm')}</p>`}
        </div>
        ${delen.vragen(w)}
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
