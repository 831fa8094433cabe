// Wie er al op staat: de steunfiguren, en de anderen in het netwerk die er een kunnen worden.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { bladSjabloon } from './blad.js';
import { codetekst, functiesVan, knop, naamOf, type Weergave } from './weergave.js';

interface Lijststand {
  /** Het id van de persoon die openstaat. */
  readonly open: string | null;
  /** Het id van de persoon waarvan gevraagd is hem weg te halen. */
  readonly teVerwijderen: string | null;
}

export function isSteunfiguur({ steunfiguur }: Persoon): boolean {
  return Boolean(steunfiguur);
}

export function lijstSjabloon(w: Weergave, stand: Lijststand): TemplateResult {
  const { t, personen } = w;
  const figuren = personen.filter(isSteunfiguur);
  const anderen = personen.filter((persoon) => !isSteunfiguur(persoon));
  return html`<section aria-labelledby="lijst-titel">
    <h3 id="lijst-titel" tabindex="-1">${t.tekst('lijst.titel')}</h3>
    ${
      figuren.length === 0
        ? html`<p class="zacht">${t.tekst('lijst.leeg')}</p>`
        : html`<ul role="list" class="kaarten">
            ${figuren.map((persoon) => kaart(w, persoon, stand))}
          </ul>`
    }
    ${nietGevraagd(w, figuren)}
    ${
      anderen.length === 0
        ? nothing
        : html`<details>
            <summary>${t.tekst('lijst.anderen')} (${anderen.length})</summary>
            <ul role="list" class="kaarten">
              ${anderen.map((persoon) => kaart(w, persoon, stand))}
            </ul>
          </details>`
    }
  </section>`;
}

function kaart(w: Weergave, persoon: Persoon, { open, teVerwijderen }: Lijststand): TemplateResult {
  const { t, alleenLezen } = w;
  const { id, relatie, relatieTekst, steunfiguur } = persoon;
  const wie = naamOf(t, persoon);
  const feiten = [
    relatie === 'anders' ? relatieTekst : relatie && codetekst(t, relatie),
    functiesVan(t, persoon),
    steunfiguur?.status && codetekst(t, steunfiguur.status),
  ].filter(Boolean);
  return html`<li class="kaart ${id === open ? 'kaart--open' : ''}" part="persoon">
    <p><strong>${wie}</strong></p>
    <p class="hulp">${feiten.join(' · ')}</p>
    ${
      alleenLezen
        ? html`<details>
            <summary>${t.tekst('blad.titel')}<span class="vh"> ${wie}</span></summary>
            ${bladSjabloon(w, persoon)}
          </details>`
        : id === teVerwijderen
          ? html`<div class="opmerking" role="group" aria-labelledby="weg-${id}">
              <p id="weg-${id}" tabindex="-1">${t.tekst('lijst.verwijder', { naam: wie })}</p>
              <div class="knoppen">${knop(t, 'verwijderJa', { id, wie })} ${knop(t, 'verwijderNee', { id, wie })}</div>
            </div>`
          : html`<div class="knoppen">
              ${
                isSteunfiguur(persoon)
                  ? html`${knop(t, 'wijzigen', { id, wie })} ${knop(t, 'afdrukken', { id, wie })}
                    ${knop(t, 'verwijderen', { id, wie })}`
                  : isBiologischeOuder(persoon)
                    ? nothing
                    : knop(t, 'beschrijf', { id, wie })
              }
            </div>`
    }
  </li>`;
}

// Een biologische ouder is nooit een steunfiguur (BGZJ, kenmerk 3).
function isBiologischeOuder({ biologischeOuder, relatie }: Persoon): boolean {
  return biologischeOuder ?? relatie === 'biologische-ouder';
}

// Een professional ziet hoeveel mensen nog wachten op de vraag.
function nietGevraagd({ t, invuller }: Weergave, figuren: readonly Persoon[]): TemplateResult | typeof nothing {
  const wachten = figuren.filter(({ steunfiguur }) => (steunfiguur?.status || 'voorgedragen') === 'voorgedragen');
  if (invuller !== 'professional' || wachten.length === 0) return nothing;
  return html`<p class="opmerking">${t.tekst('lijst.nietGevraagd', { aantal: wachten.length })}</p>`;
}
