// Wie er al op staat: de steunfiguren, en de anderen in het netwerk die er een kunnen worden.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { bevatBsn, teksten } from '../../domein/dossier/controles.js';
import { bladSjabloon } from './blad.js';
import { codetekst, knop } from '../../ui/codetekst.js';
import { functiesVan, naamOf, type Weergave } from './weergave.js';

export function isSteunfiguur({ steunfiguur }: Persoon): boolean {
  return Boolean(steunfiguur);
}

/** @param weg het id van de persoon waarvan gevraagd is hem weg te halen */
export function lijstSjabloon(w: Weergave, weg: string): TemplateResult {
  const { t, personen } = w;
  const figuren = personen.filter(isSteunfiguur);
  const anderen = personen.filter((persoon) => !isSteunfiguur(persoon));
  const kaarten = (wie: readonly Persoon[]): TemplateResult =>
    html`<ul role="list" class="kaarten">
      ${wie.map((persoon) => kaart(w, persoon, persoon.id === weg))}
    </ul>`;
  return html`<section>
    <h3 id="lijst-titel" tabindex="-1">${t.tekst('lijst.titel')}</h3>
    ${figuren.length === 0 ? html`<p class="zacht">${t.tekst('lijst.leeg')}</p>` : kaarten(figuren)}
    ${
      anderen.length === 0
        ? nothing
        : html`<details>
            <summary>${t.tekst('lijst.anderen')} (${anderen.length})</summary>
            ${kaarten(anderen)}
          </details>`
    }
  </section>`;
}

function kaart(w: Weergave, persoon: Persoon, weg: boolean): TemplateResult {
  const { t, alleenLezen } = w;
  const { id, relatie, relatieTekst, steunfiguur } = persoon;
  const wie = naamOf(t, persoon);
  const feiten = [
    relatie === 'anders' ? relatieTekst : relatie && codetekst(t, relatie),
    functiesVan(t, persoon),
    steunfiguur?.status && codetekst(t, steunfiguur.status),
  ].filter(Boolean);
  return html`<li class="kaart" part="persoon">
    <p><strong>${wie}</strong></p>
    <p class="hulp">${feiten.join(' · ')}</p>
    ${lijktBsn(persoon) ? html`<p class="bericht bericht--waarschuwing">${t.tekst('melding.lijkt-bsn')}</p>` : nothing}
    ${
      alleenLezen
        ? bladSjabloon(w, persoon)
        : weg
          ? html`<div class="opmerking">
              <p id="weg" tabindex="-1">${t.tekst('lijst.verwijder', { naam: wie })}</p>
              <div class="knoppen">
                ${knop(t, 'verwijderJa', { id, wie, tekst: 'code.ja' })}
                ${knop(t, 'verwijderen', { tekst: 'code.nee' })}
              </div>
            </div>`
          : html`<div class="knoppen">
              ${
                isSteunfiguur(persoon)
                  ? html`${knop(t, 'wijzigen', { id, wie })} ${knop(t, 'afdrukken', { id, wie })}
                    ${knop(t, 'verwijderen', { id, wie })}`
                  : isBiologischeOuder(persoon)
                    ? nothing
                    : knop(t, 'wijzigen', { id, wie, tekst: 'actie.beschrijf' })
              }
            </div>`
    }
  </li>`;
}

// Ook wat in één stap uit een vraag kwam, of van de pagina: het staat hier zonder dat iemand het veld opende.
function lijktBsn(persoon: Persoon): boolean {
  return teksten(persoon).some(([, tekst]) => bevatBsn(tekst));
}

// Een biologische ouder is nooit een steunfiguur (BGZJ, kenmerk 3).
function isBiologischeOuder({ biologischeOuder, relatie }: Persoon): boolean {
  return biologischeOuder ?? relatie === 'biologische-ouder';
}
