// Wie er op het pad staat: het kind waar het nu woont, met wie ernaast blijft; en een leeg rondje waar jullie aan denken. Alleen om te zien:
// in woorden staat het bij de plek. Een professional ziet een strook zonder mensen, en een raadslid ziet niets van een kind.

import { html, nothing, type TemplateResult } from 'lit';
import { lettersVan } from '../../domein/netwerk/letters.js';
import { namenMetRelatie } from './mensenlijst.js';
import { personenVoor } from './vragen.js';
import { lees, type Weergave } from './weergave.js';

// Even op adem: een rondje naast het huis, en weer terug.
export const LUS = html`<svg class="lus" viewBox="0 0 48 48" aria-hidden="true">
  <path d="M38 44C20 46 6 38 6 23 6 12 14 5 24 5s17 7 17 16c0 5-1 9-3 13" />
  <path class="l" d="m34.5 29 3 6 6-2.5M24 14.5a5.5 5.5 0 0 0 8 7.5 9 9 0 1 1-8-7.5z" />
</svg>`;

/** Hoeveel mensen er naast het kind passen; de rest staat er als getal. */
const HOOGSTENS = 2;

export function lopers(w: Weergave, nu: boolean): TemplateResult {
  const kind = html`<span class="loper loper--kind">${lettersVan(w.dossier.onderwerp.naam).slice(0, 1)}</span>`;
  if (!nu) return html`<span class="lopers lopers--spook" aria-hidden="true">${kind}</span>`;
  const mensen = personenVoor(w).filter(({ id }) => (w.ladder.steunfiguren ?? []).includes(id));
  const loper = (tekst: string): TemplateResult => html`<span class="loper">${tekst}</span>`;
  const [een, twee] = mensen.slice(0, HOOGSTENS).map(({ naam }) => loper(lettersVan(naam)));
  return html`<span class="lopers" aria-hidden="true">
      ${een ?? nothing}${kind}${twee ?? nothing}${mensen.length > HOOGSTENS ? loper(`+${mensen.length - HOOGSTENS}`) : nothing}
    </span>
    ${mensen.length > 0 ? html`<span class="vh">, ${lees(w, 'pad.naast', { namen: namenMetRelatie(w, mensen) })}</span>` : nothing}`;
}
