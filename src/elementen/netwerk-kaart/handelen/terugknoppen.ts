// Ongedaan maken en opnieuw: er is pas iets te herstellen als er iets gebeurd is. Op een telefoon hangen zij over de kaart zelf, in haar twee lege
// bovenhoeken; waar de lijst alleen staat erboven. Wat ertussen staat, zoals een zin of een tijdlijn, bedekken zij dan niet.

import { html, nothing, type TemplateResult } from 'lit';
import { knop } from '../../../scherm/knop.js';
import { icoonMet } from '../tekens.js';
import type { Weergave } from '../weergave.js';

const ICONEN = {
  ongedaan: 'M9 7 4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 10h-2',
  opnieuw: 'm15 7 4.5 4.5L15 16M19 11.5h-9a5 5 0 0 0 0 10h2',
} as const;
type Terug = keyof typeof ICONEN;

export function terugSjabloon({ t, doe, geschiedenis: { kanOngedaan, kanOpnieuw } }: Weergave): TemplateResult {
  const terugknop = (kan: boolean, naam: Terug): TemplateResult | typeof nothing =>
    kan
      ? knop(doe, naam, [], {
          tekst: html`${icoonMet(naam, ICONEN[naam])}<span class="vh">${t.tekst(`actie.${naam}`)}</span>`,
          klasse: 'knop--teken',
        })
      : nothing;
  return html`<div class="herstel scherm-alleen">
    ${terugknop(kanOngedaan, 'ongedaan')} ${terugknop(kanOpnieuw, 'opnieuw')}
  </div>`;
}
