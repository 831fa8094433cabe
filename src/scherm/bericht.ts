// Eén bericht op het scherm, bij een veld of los: met het woord dat de kleur vervangt.

import { html, nothing, type TemplateResult } from 'lit';

/** Een bericht bij een veld. `woord` vervangt de kleur voor wie die niet ziet: "Fout". */
export interface Veldbericht {
  readonly soort: 'fout' | 'waarschuwing' | 'server' | 'vraag';
  readonly tekst: unknown;
  readonly woord?: string;
}

/** Een bericht met het woord dat de kleur vervangt. */
export function berichtSjabloon({ soort, tekst, woord }: Veldbericht): TemplateResult {
  return html`<p class="bericht bericht--${soort}">
    ${woord ? html`<span class=${soort === 'server' ? '' : 'vh'}>${woord}:</span> ` : nothing}${tekst}
  </p>`;
}
