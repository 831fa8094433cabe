// De tabel die zegt wat elk cijfer scheelt, met een staaf ernaast; met eigen grenzen ook de velden daarvoor.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import type { Bandbreedte } from '../../domein/tarief/gevoeligheid.js';
import { invoer } from '../../scherm/acties.js';
import { berichtSjabloon } from '../../scherm/bericht.js';
import { knop } from '../../scherm/knop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { metTeken, opCenten } from './bedragen.js';
import type { Bepaaltblad } from './bepaalt.js';
import { GEWOON, type Uitslag } from './driecijfers.js';
import { procenten } from './letterbalk.js';
import { tabel } from './tabel.js';
import type { Veld } from './velden.js';
import { labelVan, schrijfVeld, toonVeld, type Weergave } from './weergave.js';

const KANTEN = ['laag', 'hoog'] as const;
export type Kant = (typeof KANTEN)[number];

/** Hoe laag of hoog een cijfer kan zijn waar niemand iets anders zei. */
export function gewoneGrens(waarde: number, kant: Kant): number {
  return Math.round(waarde * (kant === 'laag' ? 1 - GEWOON : 1 + GEWOON) * 1e6) / 1e6;
}

export function tornado(w: Weergave, doe: Bepaaltblad, rijen: readonly Uitslag[], tarief: number): TemplateResult {
  const { t } = w;
  const uitersten = rijen.flatMap(({ tariefLaag, tariefHoog }) => [tariefLaag ?? tarief, tariefHoog ?? tarief]);
  const laagste = Math.min(tarief, ...uitersten);
  const breedte = Math.max(tarief, ...uitersten) - laagste || 1;
  const x = (bedrag: number): number => (bedrag - laagste) / breedte;
  const staaf = (tot: number | null, soort: 'laag' | 'hoog'): unknown =>
    tot === null
      ? nothing
      : svg`<rect class="tornado tornado--${soort}" x=${procenten(Math.min(x(tot), x(tarief)))} width=${procenten(Math.abs(x(tot) - x(tarief)))} y="3" height="14"></rect>`;
  // Wat het beeld laat zien, voor wie luistert.
  const scheelt = (tot: number | null): string => metTeken(t, tot === null ? null : opCenten(tot - tarief));
  const eigen = doe.spreiding === 0;
  const beeld = ({ tariefLaag, tariefHoog }: Uitslag): TemplateResult =>
    html`<svg class="tornado__beeld" height="20" aria-hidden="true">
        ${staaf(tariefLaag, 'laag')} ${staaf(tariefHoog, 'hoog')}
        <line class="tornado__nu" x1=${procenten(x(tarief))} x2=${procenten(x(tarief))} y2="20"></line>
      </svg>
      <span class="vh">${scheelt(tariefLaag)}; ${scheelt(tariefHoog)}</span>`;
  return tabel(
    t,
    t.tekst('bepaalt.titel'),
    [
      t.tekst('tabel.cijfer.kort'),
      t.tekst('bepaalt.nu'),
      t.tekst('bepaalt.beeld'),
      t.tekst('bepaalt.lager'),
      t.tekst('bepaalt.hoger'),
    ],
    rijen.map((rij) => [
      html`${labelVan(w, rij.veld, true)}${eigen ? reden(w, doe, rij.veld) : nothing}`,
      html`${toonVeld(w, rij.veld)}${eigen ? grenzen(w, doe, rij) : nothing}`,
      html`${eigen ? berichten(w, doe, rij) : nothing}${eigen && doe.vraagt(rij.pad) ? omdraaien(w, doe, rij.veld) : beeld(rij)}`,
      t.bedrag(rij.tariefLaag),
      t.bedrag(rij.tariefHoog),
    ]),
    3,
    'breed',
  );
}

function grenzen(w: Weergave, doe: Bepaaltblad, rij: Uitslag): TemplateResult {
  const { veld } = rij;
  const nu = Number(leesOp(w.blad.invoer, veld.pad));
  const { laag, hoog } = doe.band(veld.pad) ?? { laag: nu, hoog: nu };
  const buiten = !doe.isOmgekeerd(veld.pad) && (nu < laag || nu > hoog);
  return html`<div class="band">${band(w, doe, rij, 'laag')} ${band(w, doe, rij, 'hoog')}</div>
    ${buiten ? html`<span class="zacht">${w.t.tekst('bepaalt.buiten')}</span>` : nothing}`;
}

// Alleen bij eigen grenzen: de gewone tien procent heeft geen reden.
function reden({ t, alleenLezen }: Weergave, doe: Bepaaltblad, { pad }: Veld): unknown {
  const band = doe.band(pad);
  if (!band) return nothing;
  const waarom = band.reden ?? '';
  if (alleenLezen) return waarom ? html`<span class="zacht band__reden">${waarom}</span>` : nothing;
  return html`<label class="zacht band__reden"
    >${t.tekst('bepaalt.reden')}
    <input class="rijveld" maxlength="2000" autocomplete="off" .value=${waarom} ${invoer(doe, 'typReden', pad)} />
  </label>`;
}

// Wat er bij de velden te zeggen is, in de cel ernaast: daar is plaats voor.
function berichten(w: Weergave, doe: Bepaaltblad, rij: Uitslag): TemplateResult[] {
  return KANTEN.map(
    (kant) =>
      html`<div id="${idVan(rij.pad)}-${kant}-bericht" class="band__bericht">
        ${doe.berichten(w, rij, kant).map(berichtSjabloon)}
      </div>`,
  );
}

function omdraaien(w: Weergave, doe: Bepaaltblad, veld: Veld): TemplateResult {
  const { t } = w;
  const { laag, hoog } = doe.band(veld.pad) as Bandbreedte;
  const grens = { laag: schrijfVeld(t, veld, hoog), hoog: schrijfVeld(t, veld, laag) };
  const wie = labelVan(w, veld, true);
  return html`<div class="omdraaien" id="${idVan(veld.pad)}-vraag">
    <p>${t.tekst('bepaalt.omgekeerd')}</p>
    <div class="knoppen">
      ${knop(doe, 'draaiOm', [veld.pad], { tekst: t.tekst('bepaalt.draaiOm', grens), wie, klasse: 'knop--actie' })}
      ${knop(doe, 'pasAan', [veld.pad], { tekst: t.tekst('bepaalt.pasAan'), wie })}
    </div>
  </div>`;
}

function band(w: Weergave, doe: Bepaaltblad, rij: Uitslag, kant: Kant): TemplateResult {
  const { t } = w;
  const { veld } = rij;
  const id = `${idVan(veld.pad)}-${kant}`;
  const waarde = Number(leesOp(w.blad.invoer, veld.pad));
  const gewoon = gewoneGrens(waarde, kant);
  const eigen = doe.band(veld.pad)?.[kant] ?? gewoon;
  const omgekeerd = doe.vraagt(veld.pad);
  const soorten = doe.berichten(w, rij, kant).map(({ soort }) => soort);
  const fout = soorten.includes('fout');
  return html`<input
    class="rijveld rijveld--middel ${fout ? 'rijveld--fout' : ''} ${omgekeerd || soorten.includes('vraag') ? 'rijveld--vraag' : ''}"
    id=${id}
    inputmode="decimal"
    autocomplete="off"
    .value=${doe.getypt(veld.pad, kant) ?? (eigen === gewoon ? '' : schrijfVeld(t, veld, eigen))}
    placeholder=${schrijfVeld(t, veld, gewoon)}
    aria-label=${t.tekst(`bepaalt.${kant}`, { veld: labelVan(w, veld, true) })}
    aria-invalid=${fout ? 'true' : 'false'}
    aria-describedby="${id}-bericht ${omgekeerd ? `${idVan(veld.pad)}-vraag` : ''}"
    ${invoer(doe, 'typBand', veld, kant, waarde)}
  />`;
}
