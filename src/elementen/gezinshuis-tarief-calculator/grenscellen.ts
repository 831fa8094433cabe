// Wat er bij eigen grenzen in een rij van de tabel staat: de knop of de twee velden, de reden, en wat er te vragen of te zeggen is.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { leesOp } from '../../domein/json-pointer.js';
import type { Bandbreedte } from '../../domein/tarief/gevoeligheid.js';
import { invoer } from '../../scherm/acties.js';
import { berichtSjabloon } from '../../scherm/bericht.js';
import { knop } from '../../scherm/knop.js';
import { idVan } from '../../scherm/scherm-element.js';
import type { Bepaaltblad } from './bepaalt.js';
import { GEWOON, type Uitslag } from './driecijfers.js';
import { metGrens } from './grenstekst.js';
import type { BredeCel } from './tabel.js';
import type { Veld } from './velden.js';
import { eenheidVan, labelVan, schrijfVeld, type Weergave } from './weergave.js';

export const KANTEN = ['laag', 'hoog'] as const;
export type Kant = (typeof KANTEN)[number];

/** Hoe laag of hoog een cijfer kan zijn waar niemand iets anders zei. */
export function gewoneGrens(waarde: number, kant: Kant): number {
  return Math.round(waarde * (kant === 'laag' ? 1 - GEWOON : 1 + GEWOON) * 1e6) / 1e6;
}

/** De naam van de rij: het cijfer, wat het nu is, en waarom zijn grenzen zo zijn. */
export function naamcel(w: Weergave, doe: Bepaaltblad, veld: Veld): TemplateResult {
  const { t } = w;
  const nu = Number(leesOp(w.blad.invoer, veld.pad));
  const band = doe.band(veld.pad);
  const buiten = band && band.laag <= band.hoog && (nu < band.laag || nu > band.hoog);
  return html`${labelVan(w, veld, true)}
    <span class="zacht band__nu">${t.tekst('bepaalt.nuIs', { waarde: metGrens(w, veld, nu) })}</span>
    ${buiten ? html`<span class="zacht band__nu">${t.tekst('bepaalt.buiten')}</span>` : nothing}
    ${band ? reden(w, doe, veld, band) : nothing}`;
}

// Alleen bij eigen grenzen: de gewone tien procent heeft geen reden.
function reden(w: Weergave, doe: Bepaaltblad, veld: Veld, band: Bandbreedte): TemplateResult {
  const waarom = band.reden ?? '';
  const { t, alleenLezen } = w;
  const { pad } = veld;
  if (!alleenLezen && doe.reden.isOpen(pad))
    return html`<label class="zacht band__reden"
      >${t.tekst('bepaalt.reden')}
      <input class="rijveld" maxlength="2000" autocomplete="off" .value=${waarom} ${invoer(doe, 'typReden', pad)} />
    </label>`;
  const tekst = t.tekst(waarom ? 'bepaalt.redenWijzig' : 'bepaalt.redenVraag');
  return html`<div class="zacht band__reden">
    ${waarom ? html`<span translate="no">${waarom}</span>` : nothing}
    ${
      alleenLezen
        ? nothing
        : html`<span id="${idVan(pad)}-reden"
            >${knop(doe, 'openReden', [pad], { tekst, wie: labelVan(w, veld, true) })}</span
          >`
    }
  </div>`;
}

/** De velden voor laag en hoog, of de knop die ze opent. */
export function grenscellen(w: Weergave, doe: Bepaaltblad, rij: Uitslag): readonly (TemplateResult | BredeCel)[] {
  const { veld } = rij;
  if (doe.isOpen(veld.pad)) return KANTEN.map((kant) => grensveld(w, doe, rij, kant));
  const { t } = w;
  const cel = html`<div class="band band--ruim">
    ${knop(doe, 'openGrenzen', [veld.pad], { tekst: t.tekst('bepaalt.grenzen'), wie: labelVan(w, veld, true) })}
    <span class="band__eenheid">${t.tekst('bepaalt.opEnNeer', { deel: t.procent(GEWOON) })}</span>
  </div>`;
  return [{ over: KANTEN.length, cel }];
}

/** Wat er bij de velden te zeggen is, in de cel ernaast: daar is plaats voor. */
export function grensberichten(w: Weergave, doe: Bepaaltblad, rij: Uitslag): TemplateResult[] {
  return doe.isOpen(rij.pad)
    ? KANTEN.map(
        (kant) =>
          html`<div id="${idVan(rij.pad)}-${kant}-bericht" class="band__bericht">
            ${doe.berichten(w, rij, kant).map(berichtSjabloon)}
          </div>`,
      )
    : [];
}

/** De vraag of laag en hoog om moeten. */
export function omdraaien(w: Weergave, doe: Bepaaltblad, veld: Veld): TemplateResult {
  const { t } = w;
  const { laag, hoog } = doe.band(veld.pad) as Bandbreedte;
  // Een woord hoort bij het laatste getal; een teken bij elk.
  const grens = {
    laag: veld.soort === 'getal' ? schrijfVeld(t, veld, hoog) : metGrens(w, veld, hoog),
    hoog: metGrens(w, veld, laag),
  };
  const wie = labelVan(w, veld, true);
  return html`<div class="omdraaien" id="${idVan(veld.pad)}-vraag">
    <p>${t.tekst('bepaalt.omgekeerd')}</p>
    <div class="knoppen">
      ${knop(doe, 'draaiOm', [veld.pad], { tekst: t.tekst('bepaalt.draaiOm', grens), wie, klasse: 'knop--actie' })}
      ${knop(doe, 'pasAan', [veld.pad], { tekst: t.tekst('bepaalt.pasAan'), wie })}
    </div>
  </div>`;
}

// De eenheid hoort bij de naam van het veld: wat ernaast staat is alleen te zien.
function naamVanGrens(w: Weergave, veld: Veld, kant: Kant): string {
  const cijfer = labelVan(w, veld, true);
  const eenheid = eenheidVan(w, veld);
  const bij = eenheid && `, ${eenheid}`;
  return `${w.t.tekst(`bepaalt.${kant}`)}: ${cijfer}${bij}`;
}

// Fte heeft geen eenheid: het cijfer heet er al naar. Achter een los veld staat zij wel.
function woordVan(w: Weergave, veld: Veld): string {
  return /\/fte[^/]*$/.test(veld.pad) ? w.t.tekst('bepaalt.fte') : eenheidVan(w, veld);
}

function grensveld(w: Weergave, doe: Bepaaltblad, rij: Uitslag, kant: Kant): TemplateResult {
  const { t } = w;
  const { veld } = rij;
  const id = `${idVan(veld.pad)}-${kant}`;
  const waarde = Number(leesOp(w.blad.invoer, veld.pad));
  const gewoon = gewoneGrens(waarde, kant);
  const eigen = doe.band(veld.pad)?.[kant] ?? gewoon;
  const omgekeerd = doe.vraagt(veld.pad);
  const soorten = doe.berichten(w, rij, kant).map(({ soort }) => soort);
  const fout = soorten.includes('fout');
  // Een woord staat één keer, achter het laatste veld; een teken bij elk.
  const woord = veld.soort === 'getal' && kant === 'hoog' ? woordVan(w, veld) : '';
  const erna = veld.soort === 'fractie' ? '%' : woord;
  return html`<div class="band ${woord ? 'band--ruim' : ''}">
    ${veld.soort === 'bedrag' ? html`<span aria-hidden="true">€</span>` : nothing}<input
      class="rijveld rijveld--middel ${fout ? 'rijveld--fout' : ''} ${omgekeerd || soorten.includes('vraag') ? 'rijveld--vraag' : ''}"
      id=${id}
      inputmode="decimal"
      autocomplete="off"
      data-pad=${ifDefined(w.alleenLezen ? undefined : `${veld.pad} ${kant}`)}
      .value=${doe.getypt(veld, kant) ?? (eigen === gewoon ? '' : schrijfVeld(t, veld, eigen))}
      placeholder=${schrijfVeld(t, veld, gewoon)}
      aria-label=${naamVanGrens(w, veld, kant)}
      aria-invalid=${fout ? 'true' : 'false'}
      aria-describedby="${id}-bericht ${omgekeerd ? `${idVan(veld.pad)}-vraag` : ''}"
      ${invoer(doe, 'typBand', veld, kant, waarde)}
    />${erna ? html`<span class="band__eenheid" aria-hidden="true">${erna}</span>` : nothing}
  </div>`;
}
