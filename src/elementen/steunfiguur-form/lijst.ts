// Wie er al op staat: de steunfiguren, en de anderen in het netwerk die er een kunnen worden.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { bevatBsn, teksten } from '../../domein/dossier/controles.js';
import { magSteunfiguurZijn } from '../../domein/netwerk/toets-definitie.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { alsOpen } from '../../scherm/uitklapper.js';
import { codetekst } from '../../ui/codetekst.js';
import { functiesVan, naamOf, type Weergave } from './weergave.js';

export function isSteunfiguur({ steunfiguur }: Persoon): boolean {
  return Boolean(steunfiguur);
}

export function lijstSjabloon(w: Weergave): TemplateResult {
  const { t, personen, teVerwijderen } = w;
  const figuren = personen.filter(isSteunfiguur);
  const anderen = personen.filter((persoon) => !isSteunfiguur(persoon));
  const kaarten = (wie: readonly Persoon[]): TemplateResult =>
    html`<ul role="list" class="kaarten">
      ${wie.map((persoon) => kaart(w, persoon, persoon.id === teVerwijderen))}
    </ul>`;
  return html`<section>
    ${kop(w.kopniveau, 2, t.tekst('lijst.titel'), { id: 'lijst-titel', focus: true })}
    ${figuren.length === 0 ? html`<p class="zacht">${t.tekst('lijst.leeg')}</p>` : kaarten(figuren)}
    ${
      anderen.length === 0
        ? nothing
        : html`<details>
            <summary>${t.tekst('lijst.anderen', { aantal: t.getal(anderen.length) })}</summary>
            ${alsOpen(() => kaarten(anderen))}
          </details>`
    }
  </section>`;
}

function kaart(w: Weergave, persoon: Persoon, weg: boolean): TemplateResult {
  const { t, doe, alleenLezen, delen } = w;
  const { id, relatie, relatieTekst, steunfiguur } = persoon;
  const wie = naamOf(t, persoon);
  const feiten = [
    relatie === 'anders' ? relatieTekst : relatie && codetekst(t, relatie),
    functiesVan(t, persoon),
    steunfiguur?.status && codetekst(t, steunfiguur.status),
  ].filter(Boolean);
  return html`<li class="kaart" part="persoon">
    ${kop(w.kopniveau, 3, wie)}
    <p class="hulp">${feiten.join(' · ')}</p>
    ${lijktBsn(persoon) ? html`<p class="bericht bericht--waarschuwing">${t.tekst('melding.lijkt-bsn')}</p>` : nothing}
    ${
      alleenLezen
        ? delen.blad.deel?.bladSjabloon(w, persoon, 4)
        : weg
          ? html`<div class="opmerking">
              <p id="weg" tabindex="-1">${t.tekst('lijst.verwijder', { naam: wie })}</p>
              <div class="knoppen">
                ${knop(doe, 'verwijderJa', [id], { tekst: t.tekst('code.ja'), wie })}
                ${knop(doe, 'verwijderen', [''], { tekst: t.tekst('code.nee') })}
              </div>
            </div>`
          : html`<div class="knoppen">
              ${
                isSteunfiguur(persoon)
                  ? html`${knop(doe, 'openen', [id], { tekst: t.tekst('actie.wijzigen'), wie })}
                    ${knop(doe, 'afdrukken', [id], { tekst: t.tekst('actie.afdrukken'), wie })}
                    ${knop(doe, 'verwijderen', [id], { tekst: t.tekst('actie.verwijderen'), wie })}`
                  : magSteunfiguurZijn(persoon)
                    ? knop(doe, 'openen', [id], { tekst: t.tekst('actie.beschrijf'), wie })
                    : nothing
              }
            </div>`
    }
  </li>`;
}

// Ook wat in één stap uit een vraag kwam, of van de pagina: het staat hier zonder dat iemand het veld opende.
function lijktBsn(persoon: Persoon): boolean {
  return teksten(persoon).some(([, tekst]) => bevatBsn(tekst));
}

/** Wat er is vastgelegd nadat er niemand gevonden was. */
export function niemandSjabloon({ t, dossier }: Weergave): TemplateResult | typeof nothing {
  const { niemand, opnieuwVragen } = dossier.doorvragen ?? {};
  if (!niemand) return nothing;
  return html`<p class="opmerking">${t.tekst('doorvragen.vastgelegd', { datum: t.datum(opnieuwVragen) })}</p>`;
}
