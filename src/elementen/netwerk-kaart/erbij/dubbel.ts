// De vraag over wie al zo heet. Hoort bij wat de bezoeker doet, en komt daar dus mee.

import { html, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { knop } from '../../../scherm/knop.js';
import { noem } from '../noem.js';
import { figuur } from '../tekens.js';
import { tekstveld } from '../velden.js';
import { relatieVan, ringNaam, sectorNaam, type Weergave } from '../weergave.js';

export function dubbelSjabloon(w: Weergave, persoon: Persoon, getypt: string): TemplateResult {
  const { t, rond } = w;
  const naam = noem(w, persoon);
  return html`<div class="dubbel">
    <p class="bericht" id="dubbel">${t.tekst('erbij.dubbel', { naam })}</p>
    <p class="wie">
      ${figuur(w, persoon)}
      <span
        >${naam}
        <small
          >${[relatieVan(w, persoon), sectorNaam(w, persoon.sector), ringNaam(w, persoon.ring)].filter(Boolean).join(' · ')}</small
        ></span
      >
    </p>
    ${tekstveld(null, 'nieuw', t.tekst('erbij.andereNaam', { naam: getypt }), 'andere-naam', '', getypt)}
    <div class="knoppen">
      ${knop(rond, 'tochErbij', [], { tekst: t.tekst('erbij.ja'), klasse: 'knop--actie' })}
      ${knop(rond, 'dezelfde', [], { tekst: t.tekst('erbij.nee', { naam }) })}
    </div>
  </div>`;
}
