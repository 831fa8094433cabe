// Welke steun wie geeft, en welke steun nog niemand geeft. Een gat wijst naar een vraag en naar een steun-, buurt- of meeleefgezin.

import { html, nothing, type TemplateResult } from 'lit';
import { dekkingVan } from '../../domein/netwerk/dekking.js';
import { vindHiaten } from '../../domein/netwerk/vind-hiaten.js';
import { vindPersoon } from '../../domein/dossier/bewerkingen.js';
import { knop, codetekst, naamOf, type Weergave } from './weergave.js';

export function overzichtSjabloon(w: Weergave): TemplateResult | typeof nothing {
  const { t, dossier, personen, alleenLezen } = w;
  if (personen.length === 0) return nothing;
  // Alleen wie deze lezer mag zien telt mee: anders staat een verborgen naam hier alsnog.
  const zichtbaar = { ...dossier, personen };
  const hiaten = vindHiaten(zichtbaar);
  const hiaatVan = (functie: string) => hiaten.find(({ over }) => over.functie === functie);
  return html`<section aria-labelledby="overzicht-titel">
    <h3 id="overzicht-titel">${t.tekst('overzicht.titel')}</h3>
    <dl class="antwoorden">
      ${Object.entries(dekkingVan(personen)).map(([functie, ids]) => {
        const doorvraag = hiaatVan(functie)?.doorvraag;
        const wie = ids.map((id) => vindPersoon(zichtbaar, id)).filter((persoon) => persoon !== undefined);
        return html`<div>
          <dt>${codetekst(t, functie, 'functie.')}</dt>
          <dd>
            ${wie.length > 0 ? wie.map((persoon) => naamOf(t, persoon)).join(', ') : t.tekst('overzicht.niemand')}
            ${
              doorvraag && !alleenLezen
                ? html`<p>${codetekst(t, doorvraag, 'doorvraag.')}</p>
                    ${knop(t, 'vraagOpnieuw', { id: doorvraag, wie: codetekst(t, doorvraag, 'doorvraag.') })}`
                : nothing
            }
          </dd>
        </div>`;
      })}
    </dl>
    ${hiaten.some(({ code }) => code === 'functie-niet-gedekt') ? html`<p>${t.tekst('overzicht.gezin')}</p>` : nothing}
    ${hiaten.some(({ code }) => code === 'geen-verantwoordelijke') ? verantwoordelijke(w) : nothing}
  </section>`;
}

// Zodra er meer professionals zijn: wie van hen betrekt het netwerk? Een vraag, geen eis.
function verantwoordelijke({ t, personen, alleenLezen }: Weergave): TemplateResult {
  const professionals = personen.filter(({ soort }) => soort === 'professional');
  return html`<div class="opmerking veld">
    <label for="verantwoordelijk">${t.tekst('overzicht.verantwoordelijk')}</label>
    <p class="hulp" id="verantwoordelijk-hulp">${t.tekst('overzicht.verantwoordelijk.hulp')}</p>
    ${
      alleenLezen
        ? nothing
        : html`<select id="verantwoordelijk" data-verantwoordelijk aria-describedby="verantwoordelijk-hulp">
            <option value="">${t.tekst('kies')}</option>
            ${professionals.map((persoon) => html`<option value=${persoon.id}>${naamOf(t, persoon)}</option>`)}
          </select>`
    }
  </div>`;
}
