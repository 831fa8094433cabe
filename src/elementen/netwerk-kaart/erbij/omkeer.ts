// De knop die de volgorde van de lijst omdraait. Staat er pas als er gesorteerd is, en komt dus mee met wat dat doet.

import { html, type TemplateResult } from 'lit';
import { actie } from '../../../scherm/acties.js';
import type { Volgorde } from '../lijst.js';
import type { Weergave } from '../weergave.js';

export function omkeerSjabloon({ t, rond }: Weergave, { kolom, omgekeerd }: Volgorde): TemplateResult | undefined {
  return kolom
    ? html`<button type="button" class="knop" aria-pressed=${omgekeerd} ${actie(rond, 'keerOm')}>
        <span aria-hidden="true">${omgekeerd ? '↓' : '↑'}</span><span class="vh">${t.tekst('lijst.omgekeerd')}</span>
      </button>`
    : undefined;
}
