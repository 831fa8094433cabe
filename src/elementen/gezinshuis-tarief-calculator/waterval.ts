// De opbouw van het tarief als waterval: elf staven die samen het tarief zijn. Eigen SVG, zonder stijlattributen.
// Het plaatje is er voor wie ziet; de tabel geeft dezelfde cijfers aan iedereen.

import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { kop } from '../../scherm/kop.js';
import { bloktitel, letterVan } from './bouwsteen.js';
import type { Weergave } from './weergave.js';

const BREEDTE = 360;
const RIJ = 34;
const STAAF = 10;
const BOVEN_STAAF = 18;
const VOOR_BEDRAG = 66;

export function watervalSjabloon(w: Weergave): TemplateResult | typeof nothing {
  const { t, resultaat } = w;
  const tarief = resultaat.tariefPerEtmaal;
  if (tarief === null || tarief <= 0) return nothing;
  let stand = 0;
  // Elke staaf begint waar de vorige ophoudt; een negatieve bouwsteen loopt terug.
  const staven = resultaat.bouwstenen.map(({ nummer, perEtmaal: bedrag }) => {
    const van = stand;
    stand += bedrag;
    const titel = `${nummer}  ${bloktitel(w, nummer)}`;
    return { titel, bedrag, links: Math.min(van, stand), soort: letterVan(w, nummer) || 'zorgzwaarte' };
  });
  staven.push({ titel: t.tekst('tabel.totaal'), bedrag: tarief, links: 0, soort: 'totaal' });
  const schaal = (BREEDTE - VOOR_BEDRAG) / Math.max(...staven.map(({ links, bedrag }) => links + Math.abs(bedrag)));
  const hoogte = RIJ * staven.length;
  return html`<figure class="waterval" part="waterval">
    <figcaption>${kop(w.kopniveau, 3, t.tekst('resultaat.waterval.titel'))}</figcaption>
    <svg viewBox="0 0 ${BREEDTE} ${hoogte}" aria-hidden="true">
      <defs>${PATRONEN}</defs>
      ${staven.map(({ titel, bedrag, links, soort }, index) => {
        const y = index * RIJ + BOVEN_STAAF;
        const breedte = Math.abs(bedrag) * schaal;
        return svg`<text y=${y - 5}>${titel}</text>
          <rect class="staaf" x=${links * schaal} y=${y} width=${breedte} height=${STAAF} fill="url(#p-${soort})"></rect>
          <text text-anchor="end" x=${BREEDTE} y=${y + STAAF}>${t.bedrag(bedrag)}</text>`;
      })}
    </svg>
  </figure>`;
}

// Elke letter een eigen patroon naast een eigen kleur: ook zwart-wit, kleurenblind en geprint uit elkaar te houden.
const patroon = (soort: string, lijn: string): SVGTemplateResult =>
  svg`<pattern id="p-${soort}" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect class="vulling vulling--${soort}" width="6" height="6"></rect><path class="arcering" d=${lijn}></path>
  </pattern>`;

const PATRONEN = [
  patroon('a', ''),
  patroon('b', 'M0 6L6 0'),
  patroon('c', 'M3 0V6'),
  patroon('naar-rato', 'M2 3H4M3 2V4'),
  patroon('buiten', 'M0 0L6 6M0 6L6 0'),
  patroon('zorgzwaarte', 'M0 3H6'),
  patroon('totaal', ''),
];

/** Een blokje in de kleur en het patroon van een letter, voor in een lijst. */
export function staal(soort: string): TemplateResult {
  return html`<svg class="staal" viewBox="0 0 14 14" aria-hidden="true">
    <rect class="staaf" x="0.5" y="0.5" width="13" height="13" fill="url(#p-${soort})"></rect>
  </svg>`;
}
