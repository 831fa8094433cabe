// Eén persoon invullen: eerst acht vragen, de rest in vijf delen die open kunnen, en de toets ernaast.

import { html, type TemplateResult } from 'lit';
import { actie } from '../../../scherm/acties.js';
import { knop } from '../../../scherm/knop.js';
import { kop } from '../../../scherm/kop.js';
import { alsOpen } from '../../../scherm/uitklapper.js';
import { codetekst } from '../../../ui/codetekst.js';
import { bladSjabloon } from '../blad/blad.js';
import { toetsLijst } from '../blad/toets.js';
import { DELEN, type Deel, heeftContactNodig, zichtbareVelden } from '../blad/velden.js';
import { naamOf } from '../weergave.js';
import { actiesSjabloon, statusSjabloon } from './rijen.js';
import { veldSjabloon } from './veld.js';
import type { Invulling } from './weergave.js';

export function invulSjabloon(w: Invulling): TemplateResult {
  const { t, doe, invullen, persoon } = w;
  return html`<section class="vak">
    ${kop(w.kopniveau, 2, naamOf(t, persoon), { id: 'persoon-titel', focus: true })}
    <div class="naast">
      <div class="vragen">
        <div class="velden">${velden(w, 'basis')}</div>
        ${DELEN.filter((deel) => deel !== 'basis').map((deel) => deelSjabloon(w, deel))}
        <details>
          <summary>${kop(w.kopniveau, 3, t.tekst('blad.titel'))}</summary>
          ${alsOpen(() => bladSjabloon(w, persoon, 4))}
        </details>
      </div>
      ${toetsSjabloon(w)}
    </div>
    <div class="knoppen">
      ${knop(invullen, 'bewaren', [], { tekst: t.tekst('actie.bewaren') })}
      ${knop(invullen, 'annuleren', [], { tekst: t.tekst('actie.annuleren') })}
      ${knop(doe, 'afdrukken', [persoon.id], { tekst: t.tekst('actie.afdrukken') })}
    </div>
  </section>`;
}

function velden(w: Invulling, deel: Deel): readonly TemplateResult[] {
  return zichtbareVelden(w.persoon, deel).map((veld) => veldSjabloon(w, veld));
}

function deelSjabloon(w: Invulling, deel: Deel): TemplateResult {
  return html`<details id="deel-${deel}">
    <summary>${kop(w.kopniveau, 3, codetekst(w.t, deel, 'deel.'))}</summary>
    ${alsOpen(() => inhoudVan(w, deel))}
  </details>`;
}

// De vragen van een deel, met wat er in dat deel verder te doen is.
function inhoudVan(w: Invulling, deel: Deel): unknown {
  const vragen = html`<div class="velden">${velden(w, deel)}</div>`;
  const { toestemming } = w.delen;
  switch (deel) {
    case 'afspraken':
      return [statusSjabloon(w), vragen, toestemming.deel?.sjabloon(w)];
    case 'knelpunten':
      return [vragen, actiesSjabloon(w)];
    case 'contact':
      return heeftContactNodig(w.persoon)
        ? [vragen, toestemming.deel?.bijDoel(w, 'gegevens-steunfiguur')]
        : [html`<p class="hulp">${w.t.tekst('contact.nietNodig')}</p>`, vragen];
    default:
      return vragen;
  }
}

/** Naast het formulier: met bij elk punt een link naar de vraag. Wat hier verandert wordt voorgelezen. */
function toetsSjabloon(w: Invulling): TemplateResult {
  const { t, persoon } = w;
  return html`<section class="toets" part="toets" aria-live="polite">
    ${kop(w.kopniveau, 3, t.tekst('toets.titel'))}
    <p class="hulp">${t.tekst('toets.uitleg')}</p>
    ${toetsLijst(w, persoon, (pad, vraag) => html`<a href="#" ${actie(w.doe, 'naarVraag', pad)}>${vraag}</a>`)}
  </section>`;
}
