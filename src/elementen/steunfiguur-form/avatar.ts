// Iemand als rondje met twee letters. De kleur hoort bij de groep; wie het is staat er altijd in woorden bij.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { lettersVan } from '../../domein/netwerk/letters.js';

export interface Avataropties {
  readonly maat?: 'klein' | 'groot';
  /** Is deze persoon een gekozen steunfiguur? Dan staat er een ster bij. */
  readonly ster?: boolean;
}

const STER = 'm12 6 1.8 3.8 4.1.5-3 2.9.7 4.1-3.6-2-3.6 2 .7-4.1-3-2.9 4.1-.5z';

export function avatar(persoon: Persoon, { maat, ster = false }: Avataropties = {}): TemplateResult {
  const klasse = ['avatar', persoon.sector && `avatar--${persoon.sector}`, maat && `avatar--${maat}`]
    .filter(Boolean)
    .join(' ');
  return html`<span class=${klasse} aria-hidden="true" translate="no">
    ${lettersVan(persoon.naam)}
    ${
      ster
        ? html`<svg class="ster" viewBox="0 0 24 24">
            <circle cx="12" cy="12" r="11"></circle>
            <path d=${STER}></path>
          </svg>`
        : nothing
    }
  </span>`;
}
