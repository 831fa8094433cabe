// De letters van artikel 2.3 Besluit Jeugdwet in kleur en patroon: de balk met hun deel van het tarief, en een blokje voor in een lijst.
// Eigen SVG, zonder stijlattributen. Een plaatje is er voor wie ziet; dezelfde cijfers staan ernaast.

import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { BOUWSTENEN } from '../../domein/tarief/bouwstenen.js';
import type { TariefResultaat } from '../../domein/tarief/tarief-invoer.js';
import type { Weergave } from './weergave.js';

export const LETTERS = ['a', 'b', 'c', 'buiten'] as const;

/** Zoveel ruimte heeft een letter nodig om in de balk te passen; een smaller deel staat alleen in de lijst. */
const RUIM = 0.08;

const TEKENS: Readonly<Record<string, string>> = { 'naar-rato': '≈', buiten: '–' };

/** De letter zoals hij in een lijst of tabel staat; naar rato en buiten hebben een teken. */
export const letterteken = (letter: string): string => TEKENS[letter] ?? letter;

/** De letter van een bouwsteen: die van de invoer, anders onze indeling; zorgzwaarte heeft er geen. */
export function letterVan({ blad }: Pick<Weergave, 'blad'>, nummer: number): string {
  const eigen: unknown = leesOp(blad.invoer, `/kostprijselementen/${nummer}`);
  return typeof eigen === 'string' ? eigen : (BOUWSTENEN[nummer - 1]?.kostprijselement ?? '');
}

// Elke letter een eigen patroon naast een eigen kleur: ook zwart-wit, kleurenblind en geprint uit elkaar te houden.
const patroon = (soort: string, lijn: string): SVGTemplateResult =>
  svg`<pattern id="p-${soort}" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect class="vulling vulling--${soort}" width="6" height="6"></rect><path class="arcering" d=${lijn}></path>
  </pattern>`;

/** De patronen, één keer in de schaduwboom. */
export const PATRONEN = html`<svg class="patronen" width="0" height="0" aria-hidden="true">
  <defs>
    ${[
      patroon('a', ''),
      patroon('b', 'M0 6L6 0'),
      patroon('c', 'M3 0V6'),
      patroon('naar-rato', 'M2 3H4M3 2V4'),
      patroon('buiten', 'M0 0L6 6M0 6L6 0'),
      patroon('zorgzwaarte', 'M0 3H6'),
      patroon('totaal', ''),
    ]}
  </defs>
</svg>`;

/** Een blokje in de kleur en het patroon van een letter, voor in een lijst. */
export function staal(soort: string): TemplateResult {
  return html`<svg class="staal" viewBox="0 0 22 14" aria-hidden="true">
    <rect class="staaf" x="0.5" y="0.5" width="21" height="13" fill="url(#p-${soort})"></rect>
  </svg>`;
}

/** Een percentage als attribuut: zo schaalt de balk met zijn vak mee. */
export const procenten = (deel: number): string => `${Math.round(deel * 1e5) / 1e3}%`;

/** Hoe het tarief over de letters verdeeld is. */
export function letterbalk(
  { tariefPerEtmaal, kostprijselementen }: TariefResultaat,
  metLetters: boolean,
): TemplateResult {
  let stand = 0;
  const delen = LETTERS.map((letter) => {
    const deel = Math.max(0, (kostprijselementen[letter] ?? 0) / (tariefPerEtmaal || 1));
    const van = stand;
    stand += deel;
    return { letter, van, deel };
  });
  return html`<svg class="letterbalk" aria-hidden="true">
    ${delen.map(
      ({ letter, van, deel }) =>
        svg`<rect class="staaf" x=${procenten(van)} width=${procenten(deel)} height="100%" fill="url(#p-${letter})"></rect>`,
    )}
    ${delen
      .filter(({ letter, deel }) => metLetters && letter.length === 1 && deel >= RUIM)
      .map(
        ({ letter, van, deel }) =>
          svg`<circle class="schijf" cx=${procenten(van + deel / 2)} cy="50%" r="10"></circle
            ><text class="schijf__letter" x=${procenten(van + deel / 2)} y="50%" dy="0.35em" text-anchor="middle">${letter}</text>`,
      )}
  </svg>`;
}
