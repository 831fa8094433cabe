// Het tarief van één scenario als gestapelde staaf, naar letter. Naast elkaar delen zij één nulpunt en één schaal; de streep is het eerste.

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TariefResultaat } from '../../domein/tarief/tarief-invoer.js';
import { letterteken, LETTERS, procenten } from './letterbalk.js';
import type { Weergave } from './weergave.js';

const HOOGTE = 170;
const BOVEN = 20;
/** De breedte van de staaf, als deel van zijn vak; rechts ervan staan de bedragen. */
const BREEDTE = 0.42;
/** Zoveel ruimte heeft een bedrag nodig. */
const REGEL = 16;
/** Zoveel tekens van een bedrag passen er naast de staaf. Een langer bedrag staat alleen in de tabel eronder. */
const RUIM = 14;
const naast = (bedrag: string): string => (bedrag.length > RUIM ? '' : bedrag);

/** @param top het hoogste tarief dat erbij staat @param nu het tarief van het eerste scenario */
export function scenariostaaf(
  { t }: Pick<Weergave, 't'>,
  { kostprijselementen }: TariefResultaat,
  top: number,
  nu: number | null,
): TemplateResult {
  const y = (bedrag: number): number => BOVEN + HOOGTE * (1 - bedrag / (top || 1));
  let stand = 0;
  let regel = BOVEN + HOOGTE + REGEL;
  const delen = LETTERS.map((letter) => {
    const bedrag = Math.max(0, kostprijselementen[letter] ?? 0);
    const van = stand;
    stand += bedrag;
    regel = Math.min(y(van + bedrag / 2) + 4, regel - REGEL);
    return { letter, van, bedrag, regel };
  });
  return html`<svg class="scenariostaaf" height=${BOVEN + HOOGTE + 2} aria-hidden="true">
    ${delen.map(
      ({ letter, van, bedrag, regel: plek }) =>
        svg`<rect class="staaf" width=${procenten(BREEDTE)} y=${y(van + bedrag)} height=${y(van) - y(van + bedrag)} fill="url(#p-${letter})"></rect
          ><text x=${procenten(BREEDTE + 0.05)} y=${plek}><tspan class="scenariostaaf__letter">${letterteken(letter)}</tspan> ${naast(t.bedrag(bedrag))}</text>`,
    )}
    <line class="scenariostaaf__grond" x2="100%" y1=${y(0)} y2=${y(0)}></line>
    ${nu === null ? nothing : svg`<line class="scenariostaaf__nu" x2=${procenten(BREEDTE + 0.04)} y1=${y(nu)} y2=${y(nu)}></line>`}
  </svg>`;
}
