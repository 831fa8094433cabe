// Eén persoon invullen: eerst acht vragen, de rest in vijf delen die open kunnen, en de toets ernaast.

import { html, nothing, type TemplateResult } from 'lit';
import { magSteunfiguurZijn } from '../../../domein/netwerk/toets-definitie.js';
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
    <div>${knop(doe, 'naarIedereen', [], { tekst: t.tekst('actie.naarIedereen') })}</div>
    ${kop(w.kopniveau, 1, naamOf(t, persoon), { id: 'persoon-titel', focus: true })}
    ${
      persoon.steunfiguur || !magSteunfiguurZijn(persoon)
        ? nothing
        : html`<div class="knoppen">${knop(invullen, 'beschrijf', [], { tekst: t.tekst('actie.beschrijf') })}</div>`
    }
    <div class="naast">
      <div class="vragen">
        <div class="velden">${velden(w, 'basis')}</div>
        ${DELEN.filter((deel) => deel !== 'basis' && zichtbareVelden(persoon, deel).length > 0).map((deel) => deelSjabloon(w, deel))}
        <details>
          <summary>${kop(w.kopniveau, 2, t.tekst('blad.titel'))}</summary>
          ${alsOpen(() => bladSjabloon(w, persoon, 3))}
        </details>
      </div>
      ${persoon.steunfiguur ? toetsSjabloon(w) : nothing}
    </div>
    ${wegSjabloon(w)}
    <div class="knoppen">
      ${knop(invullen, 'bewaren', [], { tekst: t.tekst('actie.bewaren') })}
      ${knop(invullen, 'annuleren', [], { tekst: t.tekst('actie.annuleren') })}
      ${knop(doe, 'afdrukken', [persoon.id], { tekst: t.tekst('actie.afdrukken') })}
      ${w.nieuw || w.teVerwijderen ? nothing : knop(doe, 'verwijderen', [persoon.id], { tekst: t.tekst('actie.verwijderen') })}
    </div>
  </section>`;
}

/** De vraag of iemand overal weg moet. */
function wegSjabloon({ t, doe, persoon, teVerwijderen }: Invulling): TemplateResult | typeof nothing {
  const { id } = persoon;
  if (teVerwijderen !== id) return nothing;
  return html`<div class="opmerking">
    <p id="weg" tabindex="-1">${t.tekst('lijst.verwijder', { naam: naamOf(t, persoon) })}</p>
    <div class="knoppen">
      ${knop(doe, 'verwijderJa', [id], { tekst: t.tekst('code.ja') })}
      ${knop(doe, 'verwijderen', [''], { tekst: t.tekst('code.nee') })}
    </div>
  </div>`;
}

function velden(w: Invulling, deel: Deel): readonly TemplateResult[] {
  return zichtbareVelden(w.persoon, deel).map((veld) => veldSjabloon(w, veld));
}

function deelSjabloon(w: Invulling, deel: Deel): TemplateResult {
  return html`<details id="deel-${deel}">
    <summary>${kop(w.kopniveau, 2, codetekst(w.t, deel, 'deel.'))}</summary>
    ${alsOpen(() => inhoudVan(w, deel))}
  </details>`;
}

// De vragen van een deel, met wat er in dat deel verder te doen is.
function inhoudVan(w: Invulling, deel: Deel): unknown {
  const vragen = html`<div class="velden">${velden(w, deel)}</div>`;
  const { toestemming } = w.delen;
  switch (deel) {
    case 'afspraken':
      return w.persoon.steunfiguur ? [statusSjabloon(w), vragen, toestemming.deel?.sjabloon(w)] : vragen;
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
    ${kop(w.kopniveau, 2, t.tekst('toets.titel'))}
    <p class="hulp">${t.tekst('toets.uitleg')}</p>
    ${toetsLijst(w, persoon, (pad, vraag) => html`<a href="#" ${actie(w.doe, 'naarVraag', pad)}>${vraag}</a>`)}
  </section>`;
}
