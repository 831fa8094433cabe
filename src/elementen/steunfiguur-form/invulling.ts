// Eén persoon invullen: eerst acht vragen, de rest in vijf delen die open kunnen, en de toets ernaast.

import { html, nothing, type TemplateResult } from 'lit';
import { bladSjabloon } from './blad.js';
import { type NieuweStap, statusSjabloon } from './status.js';
import { doelSjabloon, toestemmingSjabloon } from './toestemming.js';
import { toetsSjabloon } from './toets.js';
import { invoerSjabloon, veldSjabloon } from './veld.js';
import { DELEN, type Deel, heeftContactNodig, zichtbareVelden } from './velden.js';
import { codetekst, type Invulling, knop, naamOf } from './weergave.js';

export function invulSjabloon(w: Invulling, stap: NieuweStap): TemplateResult {
  const { t, persoon, nieuw } = w;
  return html`<section class="vak" aria-labelledby="persoon-titel" part="invulling">
    <h3 id="persoon-titel" tabindex="-1">${nieuw && !persoon.naam ? t.tekst('persoon.nieuw') : naamOf(t, persoon)}</h3>
    <div class="naast">
      <div class="vragen">
        <div class="velden">${velden(w, 'basis')}</div>
        ${DELEN.filter((deel) => deel !== 'basis').map((deel) => deelSjabloon(w, deel, stap))}
        <details class="deel">
          <summary><h4>${t.tekst('blad.titel')}</h4></summary>
          ${bladSjabloon(w, persoon)}
        </details>
        <div class="knoppen">
          ${knop(t, 'bewaren', { klasse: 'knop--hoofd' })} ${knop(t, 'annuleren')}
          ${knop(t, 'afdrukken', { id: persoon.id })}
        </div>
      </div>
      ${toetsSjabloon(t, persoon)}
    </div>
  </section>`;
}

function velden(w: Invulling, deel: Deel): readonly TemplateResult[] {
  return zichtbareVelden(w.persoon, deel).map((veld) => veldSjabloon(w, veld));
}

function deelSjabloon(w: Invulling, deel: Deel, stap: NieuweStap): TemplateResult {
  const { t, persoon } = w;
  const contactNodig = heeftContactNodig(persoon);
  return html`<details class="deel" id="deel-${deel}">
    <summary><h4>${codetekst(t, deel, 'deel.')}</h4></summary>
    ${
      deel === 'contact'
        ? html`<p class="hulp">${t.tekst(contactNodig ? 'contact.nodig' : 'contact.nietNodig')}</p>`
        : nothing
    }
    ${deel === 'afspraken' ? statusSjabloon(w, stap) : nothing}
    <div class="velden">${velden(w, deel)}</div>
    ${deel === 'afspraken' ? toestemmingSjabloon(w) : nothing} ${deel === 'knelpunten' ? actiesSjabloon(w) : nothing}
    ${deel === 'contact' && contactNodig ? doelSjabloon(w, 'gegevens-steunfiguur') : nothing}
  </details>`;
}

// Wie doet wat, en wanneer. Bij een knelpunt hoort zo een oplossing.
function actiesSjabloon(w: Invulling): TemplateResult {
  const { t, persoon, dossier } = w;
  const acties = persoon.steunfiguur?.acties ?? [];
  const naam = (wie: string): string => dossier.personen?.find(({ id }) => id === wie)?.naam ?? wie;
  return html`<section class="groep" aria-labelledby="acties-titel">
    <h5 id="acties-titel">${t.tekst('veld.acties')}</h5>
    ${acties.map((actie, index) => {
      const pad = `/steunfiguur/acties/${index}`;
      return html`<div class="velden" role="group" aria-label="${t.tekst('veld.acties')} ${index + 1}">
        ${invoerSjabloon(w, `${pad}/wie`, 'tekst', naam(actie.wie ?? ''))}
        ${invoerSjabloon(w, `${pad}/wat`, 'tekst', actie.wat ?? '')}
        ${invoerSjabloon(w, `${pad}/wanneer`, 'dag', actie.wanneer ?? '')}
        <div>${knop(t, 'actieWeg', { id: String(index), wie: String(index + 1), tekst: 'actie.verwijderen' })}</div>
      </div>`;
    })}
    <div class="knoppen">${knop(t, 'actieErbij', { tekst: 'actie.toevoegen' })}</div>
  </section>`;
}
