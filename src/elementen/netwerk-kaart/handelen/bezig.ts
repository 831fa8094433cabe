// Wat er nog aangewezen moet worden: onder de kaart, en hardop.

import { html, type TemplateResult } from 'lit';
import type { Bezig } from '../basis.js';
import { noem } from '../noem.js';
import { actieknop, type Weergave } from '../weergave.js';

/** Leeg als er niets bezig is. */
export function bezigTekst(w: Weergave, bezig: Bezig | null): string {
  const persoon = bezig && w.personen.find(({ id }) => id === bezig.id);
  return persoon ? w.t.tekst(`kaart.bezig.${bezig.soort}`, { naam: noem(w, persoon) }) : '';
}

export function bezigSjabloon(w: Weergave, bezig: Bezig | null): TemplateResult {
  const tekst = bezigTekst(w, bezig);
  return html`<div class="bezig" ?hidden=${!tekst}>
    <p>${tekst}</p>
    ${actieknop(w, w.doe, 'stop', [])}
  </div>`;
}
