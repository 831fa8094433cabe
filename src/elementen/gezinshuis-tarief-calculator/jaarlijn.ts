// Wanneer er wat gebeurt met het tarief van een volgend jaar: vier momenten op een lijn, als lijst te lezen. Noemt geen maand die niemand vaststelde.

import { html, nothing, type TemplateResult } from 'lit';
import type { Jaarkeuze } from './jaarblad.js';
import type { Weergave } from './weergave.js';

/** @param bedrag het tarief van het andere jaar; `null` als er nog een cijfer ontbreekt */
export function jaarlijn({ t }: Weergave, { naar, methode }: Jaarkeuze, bedrag: number | null): TemplateResult {
  const waarden = { naar: String(naar), daarna: String(naar + 1), bedrag: t.bedrag(bedrag) };
  const moment = (wanneer: string, wat: readonly string[], bereikt = false): TemplateResult =>
    html`<li class=${bereikt ? 'bereikt' : ''}>
      <strong>${wanneer}</strong>
      ${wat.map((zin) => html`<span>${zin}</span>`)}
    </li>`;
  return html`<ol class="jaar__lijn" role="list" aria-label=${t.tekst('jaar.lijn')}>
    ${moment(
      t.tekst('jaar.lijn.vooraf', waarden),
      [
        t.tekst(bedrag === null ? 'jaar.lijn.wacht' : 'jaar.lijn.voorlopig', waarden),
        ...(bedrag === null ? [] : [t.tekst('jaar.lijn.tarief', waarden)]),
      ],
      bedrag !== null,
    )}
    ${moment(t.tekst('jaar.lijn.ingang', waarden), [t.tekst('jaar.lijn.gaatIn')])}
    ${
      methode === 'geen-nacalculatie'
        ? nothing
        : html`${moment(t.tekst('jaar.lijn.later'), [t.tekst('jaar.lijn.definitief', waarden)])}
          ${moment(t.tekst('jaar.lijn.ingang', { naar: waarden.daarna }), [t.tekst('jaar.lijn.correctie', waarden)])}`
    }
  </ol>`;
}
