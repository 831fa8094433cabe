// Het scherm van de rekenmachine: waar de berekening op staat, de elf rijen met de uitkomst ernaast, en de tabbladen eronder.

import { html, nothing, type TemplateResult } from 'lit';
import { invoer } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { basisregel } from './basisregel.js';
import { paneelSjabloon, slankeBalk } from './paneel.js';
import { rijenSjabloon } from './rij.js';
import { uitvoermenu } from './uitvoermenu.js';
import { opschriftVan, type Weergave } from './weergave.js';

export function rekenscherm(w: Weergave, foutoverzicht: unknown): TemplateResult {
  const { t, doe } = w;
  return html`<header>
      <div class="kopregel">${kop(w.kopniveau, 1, t.tekst('titel'))} ${naamveld(w)} ${knoppen(w)}</div>
      <p>${t.tekst('intro')}</p>
      <slot name="toelichting"></slot>
      ${w.setMislukt ? html`<p class="opmerking" role="alert">${t.tekst('tarievenset.mislukt')}</p>` : nothing}
    </header>
    ${w.inAdres && !w.alleenLezen ? (w.delen.koppeling.deel?.gevondenSjabloon(w, w.inAdres) ?? nothing) : nothing}
    ${doe.vak ? (w.delen[doe.vak].deel?.vakSjabloon(w) ?? nothing) : nothing} ${foutoverzicht} ${basisregel(w)}
    ${slankeBalk(w)}
    <div class="blad">
      <div>
        ${w.blad.vorm || w.begin.resultaat.tariefPerEtmaal === null ? w.delen.aandacht.deel?.startSjabloon(w) : nothing}
        ${rijenSjabloon(w)}
      </div>
      ${paneelSjabloon(w)}
    </div>
    <section class="bladen" aria-label=${t.tekst('tab.naam')}>
      ${(w.bladOpen ? w.delen.bladen.deel : w.delen.bladen.er)?.bladenSjabloon(w) ?? nothing}
    </section>`;
}

// De naam van de berekening: zo heet ook het bestand.
function naamveld(w: Weergave): TemplateResult {
  const { t, blad, alleenLezen } = w;
  // Naast andere scenario's gelden de regels van hun blad: twee heten nooit hetzelfde.
  const hier = w.delen.scenarios.er;
  const mis = hier?.naamBoven(w);
  return html`<input
      class="rijveld naam"
      type="text"
      size="8"
      autocomplete="off"
      maxlength="200"
      data-pad="/naam"
      .value=${mis?.getypt ?? opschriftVan(blad.invoer)}
      placeholder=${t.tekst('naam.leeg')}
      ?readonly=${alleenLezen}
      aria-label=${t.tekst('naam.label')}
      aria-invalid=${mis ? 'true' : 'false'}
      aria-describedby="naam-bericht"
      ${hier ? invoer(hier, 'noemBoven') : nothing}
    />${mis?.bericht}`;
}

function knoppen(w: Weergave): TemplateResult {
  const { t, doe } = w;
  return html`<div class="knoppen">
    ${w.kanOngedaan && !w.alleenLezen ? knop(doe, 'ongedaan', [], { tekst: t.tekst('actie.ongedaan') }) : nothing}
    ${
      w.alleenLezen
        ? nothing
        : html`${knop(doe, 'openen', [], { tekst: t.tekst('actie.openen') })}<input
              id="bestand"
              class="vh"
              type="file"
              accept=".json"
              tabindex="-1"
              aria-hidden="true"
              ${invoer(doe, 'leesBestand')}
            />`
    }
    ${knop(doe, 'afdrukken', [], { tekst: t.tekst('actie.afdrukken') })} ${uitvoermenu(w)}
    ${knop(doe, 'opslaan', [], { tekst: t.tekst('actie.opslaan') })}
  </div>`;
}
