// Het scherm van de rekenmachine: de vragen, de uitkomst ernaast, de tabellen en wat er met het blad te doen is.

import { html, nothing, type TemplateResult } from 'lit';
import { actie, invoer } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { idVan } from '../../scherm/scherm-element.js';
import type { Bericht } from './berichten.js';
import { bouwstenenSjabloon } from './bouwsteen.js';
import { invoertabel, voetregel } from './overzicht.js';
import type { TekstSleutel } from './teksten.js';
import { niveautabel, opbouwtabel, uitkomstSjabloon } from './uitkomst.js';
import { veldSjabloon } from './veld.js';
import { beginvelden, REKENVELDEN } from './velden.js';
import type { Weergave } from './weergave.js';

const ZONDER_REDEN = 'aanname-zonder-reden';

/** Wat het element zelf al tekende. */
export interface Rekendelen {
  readonly label: string;
  readonly uitgeschakeld: boolean;
  readonly foutoverzicht: unknown;
  readonly links: unknown;
  readonly voorgelezen: string;
}

/** Staat dit bericht nu bij zijn veld? Wat niet onderbouwd is staat bij de uitkomst. */
export function isVoor({ soort, code }: Bericht, bekeken: boolean): boolean {
  return code !== ZONDER_REDEN && (soort === 'waarschuwing' || soort === 'server' || bekeken);
}

export function rekenscherm(w: Weergave, delen: Rekendelen): TemplateResult {
  const { t } = w;
  return html`<div
    class="wortel"
    role="group"
    aria-label=${delen.label || t.tekst('titel')}
    lang=${t.taal}
    dir=${t.richting}
  >
    <header>
      ${kop(w.kopniveau, 1, t.tekst('titel'))}
      <p>${t.tekst('intro')}</p>
      <slot name="toelichting"></slot>
      ${w.setMislukt ? html`<p class="opmerking" role="alert">${t.tekst('tarievenset.mislukt')}</p>` : nothing}
    </header>
    ${delen.foutoverzicht}
    <div class="blad">
      <fieldset class="invulling" ?disabled=${delen.uitgeschakeld}>
        <section>
          ${kop(w.kopniveau, 2, t.tekst('deel.begin'))}
          <div class="velden">${beginvelden(w.blad.invoer).map((veld) => veldSjabloon(w, veld))}</div>
          <details>
            <summary>${t.tekst('deel.rekenwijze')}</summary>
            <div class="velden">${REKENVELDEN.map((veld) => veldSjabloon(w, veld))}</div>
          </details>
        </section>
        <section>${kop(w.kopniveau, 2, t.tekst('deel.bouwstenen'))} ${bouwstenenSjabloon(w)}</section>
      </fieldset>
      ${uitkomstSjabloon(w, onderUitkomst(w))}
      <div class="breed">
        ${paneel(w, 'resultaat.waterval.titel', opbouwtabel(w))} ${paneel(w, 'resultaat.niveaus.titel', niveautabel(w))}
        ${paneel(w, 'resultaat.invoer.titel', invoertabel(w))}
      </div>
      ${bestandSjabloon(w, delen.uitgeschakeld)}
    </div>
    ${delen.links}
    <p class="voetregel">${voetregel(w, new Date())}</p>
    <p class="balk" aria-hidden="true">
      <strong translate="no">${t.bedrag(w.resultaat.tariefPerEtmaal)}</strong> ${t.tekst('resultaat.perEtmaal')}
    </p>
    <p class="vh" role="status">${delen.voorgelezen}</p>
  </div>`;
}

// Onder de uitkomst: hoe er een tarief komt, of welke cijfers nog zonder reden zijn.
function onderUitkomst(w: Weergave): TemplateResult | typeof nothing {
  const { t, doe, berichten } = w;
  if (w.resultaat.tariefPerEtmaal === null) {
    return knop(doe, 'toonFouten', [], { tekst: t.tekst('actie.toonFouten') });
  }
  const zonderReden = berichten.filter(({ code }) => code === ZONDER_REDEN);
  if (zonderReden.length === 0) return nothing;
  return html`<div class="opmerking">
    <p>${t.meervoud('herkomst.zonderReden', zonderReden.length)}</p>
    <ul>
      ${zonderReden.map(({ pad, tekst }) => html`<li><a href="#" ${actie(doe, 'naar', `${idVan(pad)}-reden`)}>${tekst}</a></li>`)}
    </ul>
  </div>`;
}

// Een uitklapper die op papier altijd open is (in de stijlen).
function paneel(
  w: Weergave,
  titel: TekstSleutel,
  inhoud: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  if (inhoud === nothing) return nothing;
  return html`<details class="paneel">
    <summary>${kop(w.kopniveau, 2, w.t.tekst(titel))}</summary>
    ${inhoud}
  </details>`;
}

function bestandSjabloon(w: Weergave, uitgeschakeld: boolean): TemplateResult {
  const { t, doe } = w;
  const openen = html`${knop(doe, 'openen', [], { tekst: t.tekst('actie.openen') })}<input
      id="bestand"
      class="vh"
      type="file"
      accept=".json"
      tabindex="-1"
      aria-hidden="true"
      ${invoer(doe, 'leesBestand')}
    />`;
  return html`<fieldset class="breed scherm" ?disabled=${uitgeschakeld}>
    ${w.bestandsfout ? html`<p class="bericht" role="alert">${t.tekst('openen.mislukt')}</p>` : nothing}
    <div class="knoppen">
      ${knop(doe, 'opslaan', [], { tekst: t.tekst('actie.opslaan') })} ${w.alleenLezen ? nothing : openen}
      ${knop(doe, 'afdrukken', [], { tekst: t.tekst('actie.afdrukken') })}
    </div>
  </fieldset>`;
}
