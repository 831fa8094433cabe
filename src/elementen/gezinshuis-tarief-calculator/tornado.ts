// De tabel die zegt wat elk cijfer scheelt, met een staaf ernaast en één schaal erboven; met eigen grenzen ook de velden daarvoor.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { metTeken, opCenten } from './bedragen.js';
import type { Bepaaltblad } from './bepaalt.js';
import type { Uitslag } from './driecijfers.js';
import { grensberichten, grenscellen, naamcel, omdraaien } from './grenscellen.js';
import { procenten } from './letterbalk.js';
import { tabel } from './tabel.js';
import { labelVan, toonVeld, type Weergave } from './weergave.js';

/** Zo dicht bij een rand staat een bedrag niet meer midden boven zijn lijn: anders steekt het buiten de schaal. */
const RAND = 0.35;

export function tornado(w: Weergave, doe: Bepaaltblad, rijen: readonly Uitslag[], tarief: number): TemplateResult {
  const { t } = w;
  const uitersten = rijen.flatMap(({ tariefLaag, tariefHoog }) => [tariefLaag ?? tarief, tariefHoog ?? tarief]);
  const laagste = Math.min(tarief, ...uitersten);
  const hoogste = Math.max(tarief, ...uitersten);
  const x = (bedrag: number): number => (bedrag - laagste) / (hoogste - laagste || 1);
  const staaf = (tot: number | null, soort: 'laag' | 'hoog'): unknown =>
    tot === null
      ? nothing
      : svg`<rect class="tornado tornado--${soort}" fill="url(#p-lager)" x=${procenten(Math.min(x(tot), x(tarief)))} width=${procenten(Math.abs(x(tot) - x(tarief)))} y="3" height="14"></rect>`;
  // Wat het beeld laat zien, voor wie luistert.
  const scheelt = (tot: number | null): string => metTeken(t, tot === null ? null : opCenten(tot - tarief));
  const eigen = doe.spreiding === 0;
  const beeld = ({ tariefLaag, tariefHoog }: Uitslag): TemplateResult =>
    html`<svg class="tornado__beeld" height="20" aria-hidden="true">
        ${staaf(tariefLaag, 'laag')} ${staaf(tariefHoog, 'hoog')}
        <line class="tornado__nu" x1=${procenten(x(tarief))} x2=${procenten(x(tarief))} y2="20"></line>
      </svg>
      <span class="vh">${scheelt(tariefLaag)}; ${scheelt(tariefHoog)}</span>`;
  const kanten = eigen ? (['bepaalt.laag', 'bepaalt.hoog'] as const) : (['bepaalt.nu'] as const);
  return tabel(
    t,
    t.tekst('bepaalt.titel'),
    [
      t.tekst('tabel.cijfer.kort'),
      ...kanten.map((kant) => t.tekst(kant)),
      { woorden: t.tekst('bepaalt.beeld'), beeld: schaal(w, x(tarief), [laagste, tarief, hoogste]) },
      t.tekst('bepaalt.lager'),
      t.tekst('bepaalt.hoger'),
    ],
    rijen.map((rij) => [
      eigen ? naamcel(w, doe, rij.veld) : labelVan(w, rij.veld, true),
      ...(eigen ? grenscellen(w, doe, rij) : [toonVeld(w, rij.veld)]),
      html`${eigen ? grensberichten(w, doe, rij) : nothing}${eigen && doe.vraagt(rij.pad) ? omdraaien(w, doe, rij.veld) : beeld(rij)}`,
      t.bedrag(rij.tariefLaag),
      t.bedrag(rij.tariefHoog),
    ]),
    2 + kanten.length,
    'breed',
  );
}

// Waar de staven op staan: het laagste tarief, dat van nu en het hoogste. De arcering van lager staat er één keer bij.
function schaal({ t }: Weergave, plek: number, bedragen: readonly [number, number, number]): TemplateResult {
  const [laagste, nu, hoogste] = bedragen.map((bedrag) => t.bedrag(bedrag));
  const kant = plek < RAND ? 'start' : plek > 1 - RAND ? 'end' : 'middle';
  return html`<div class="schaal" aria-hidden="true" translate="no">
    <div class="schaal__einden"><span>${laagste}</span><span>${hoogste}</span></div>
    <svg class="tornado__beeld schaal__nu">
      <defs>
        <pattern id="p-lager" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="tornado__grond" width="6" height="6"></rect>
          <path class="tornado__streep" d="M0 6L6 0"></path>
        </pattern>
      </defs>
      <text x=${procenten(plek)} y="1em" text-anchor=${kant}>${nu}</text>
      <line class="tornado__nu" x1=${procenten(plek)} x2=${procenten(plek)} y1="1.35em" y2="2em"></line>
    </svg>
  </div>`;
}
