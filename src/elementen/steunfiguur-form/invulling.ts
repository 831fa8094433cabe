// Eén persoon invullen: eerst acht vragen, de rest in vijf delen die open kunnen, en de toets ernaast.

import { html, nothing, type TemplateResult } from 'lit';
import { bladSjabloon } from './blad.js';
import { actiesSjabloon, statusSjabloon } from './rijen.js';
import { doelSjabloon, toestemmingSjabloon } from './toestemming.js';
import { toetsSjabloon } from './toets.js';
import { veldSjabloon } from './veld.js';
import { DELEN, type Deel, heeftContactNodig, zichtbareVelden } from './velden.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { codetekst } from '../../ui/codetekst.js';
import { type Invulling, naamOf } from './weergave.js';

export function invulSjabloon(w: Invulling): TemplateResult {
  const { t, doe, persoon } = w;
  return html`<section class="vak">
    ${kop(w.kopniveau, 2, naamOf(t, persoon), { id: 'persoon-titel', focus: true })}
    <div class="naast">
      <div class="vragen">
        <div class="velden">${velden(w, 'basis')}</div>
        ${DELEN.filter((deel) => deel !== 'basis').map((deel) => deelSjabloon(w, deel))}
        <details>
          <summary>${kop(w.kopniveau, 3, t.tekst('blad.titel'))}</summary>
          ${bladSjabloon(w, persoon, 4)}
        </details>
      </div>
      ${toetsSjabloon(w)}
    </div>
    <div class="knoppen">
      ${knop(doe, 'bewaren', [], { tekst: t.tekst('actie.bewaren') })}
      ${knop(doe, 'annuleren', [], { tekst: t.tekst('actie.annuleren') })}
      ${knop(doe, 'afdrukken', [persoon.id], { tekst: t.tekst('actie.afdrukken') })}
    </div>
  </section>`;
}

function velden(w: Invulling, deel: Deel): readonly TemplateResult[] {
  return zichtbareVelden(w.persoon, deel).map((veld) => veldSjabloon(w, veld));
}

function deelSjabloon(w: Invulling, deel: Deel): TemplateResult {
  const { t, persoon } = w;
  const contactNodig = heeftContactNodig(persoon);
  return html`<details id="deel-${deel}">
    <summary>${kop(w.kopniveau, 3, codetekst(t, deel, 'deel.'))}</summary>
    ${deel === 'contact' && !contactNodig ? html`<p class="hulp">${t.tekst('contact.nietNodig')}</p>` : nothing}
    ${deel === 'afspraken' ? statusSjabloon(w) : nothing}
    <div class="velden">${velden(w, deel)}</div>
    ${deel === 'afspraken' ? toestemmingSjabloon(w) : nothing} ${deel === 'knelpunten' ? actiesSjabloon(w) : nothing}
    ${deel === 'contact' && contactNodig ? doelSjabloon(w, 'gegevens-steunfiguur') : nothing}
  </details>`;
}
