// De figuur van een mens: een vorm per soort, voorletters erin, en het merkteken van een steunfiguur. Ook in de uitleg en naast een naam.

import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { lettersVan } from '../../../domein/netwerk/letters.js';
import { een } from './lijnen.js';

/** In een kleinere figuur passen geen letters. */
const KLEIN = 12;
const STER = 'M0-5.2 1.5-1.7 5.3-1.4 2.4 1.1 3.3 4.8 0 2.8-3.3 4.8-2.4 1.1-5.3-1.4-1.5-1.7Z';

export function vorm(soort: Persoon['soort'] | undefined, straal: number): SVGTemplateResult {
  if (soort === 'gezin') {
    const half = straal * 0.9;
    return svg`<rect class="vorm" x=${een(-half)} y=${een(-half)} width=${een(2 * half)} height=${een(2 * half)} rx=${een(straal * 0.34)}></rect>`;
  }
  if (soort === 'georganiseerd') {
    const r = een(straal * 1.1);
    return svg`<path class="vorm" d="M0-${r}L${r} 0L0 ${r}L-${r} 0Z"></path>`;
  }
  if (soort === 'professional') {
    const [r, h, q] = [straal * 1.04, straal * 0.52, straal * 0.915].map(een);
    return svg`<path class="vorm" d="M-${h}-${q}H${h}L${r} 0L${h} ${q}H-${h}L-${r} 0Z"></path>`;
  }
  return svg`<circle class="vorm" r=${een(straal)}></circle>`;
}

/** Gekozen en akkoord is een steunfiguur; eerder is iemand voorgedragen. */
export function steunklasse({ steunfiguur }: Persoon): 'steun' | 'voor' | '' {
  if (!steunfiguur) return '';
  return ['voorgedragen', 'gevraagd'].includes(steunfiguur.status ?? '') ? 'voor' : 'steun';
}

/** Het merkteken rechtsboven een figuur. */
export function ster(straal: number, klasse = ''): SVGTemplateResult {
  const maat = Math.max(5, straal * 0.48);
  return svg`<g class="ster ${klasse}" transform="translate(${een(straal * 0.82)} ${een(-straal * 0.82)})">
    <circle r=${een(maat)}></circle><path d=${STER} transform="scale(${een((maat / 8.6) * 0.98)})"></path>
  </g>`;
}

/** De figuur, om het punt (0, 0). */
export function figuur({ soort }: Pick<Persoon, 'soort'>, straal: number, steun = ''): SVGTemplateResult {
  return svg`${steun ? svg`<circle class="steunring" r=${een(straal + 3.5)}></circle>` : nothing}${vorm(soort, straal)}
    ${steun ? ster(straal, steun) : nothing}`;
}

/** De letters op een figuur. Naast de knop en niet erin: een schermlezer hoort de hele naam. */
export function lettersSjabloon(naam: string, straal: number): SVGTemplateResult | typeof nothing {
  const letter = straal < KLEIN ? '' : lettersVan(naam);
  return letter ? svg`<text class="letters" y="4.2" aria-hidden="true">${letter}</text>` : nothing;
}
