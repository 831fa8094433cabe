// Welke steun wie geeft, en welke steun nog niemand geeft. Een gat wijst naar een vraag en naar een steun-, buurt- of meeleefgezin.

import { html, nothing, type TemplateResult } from 'lit';
import { dekkingVan } from '../../../domein/netwerk/dekking.js';
import { mistVerantwoordelijke, vraagBij } from '../../../domein/netwerk/vind-hiaten.js';
import { knop } from '../../../scherm/knop.js';
import { kop } from '../../../scherm/kop.js';
import { codetekst } from '../../../ui/codetekst.js';
import { naamOf, type Weergave } from '../weergave.js';

export { teksten } from '../../../teksten/nl/steunfiguur-form/overzicht.js';

export function overzichtSjabloon(w: Weergave): TemplateResult {
  // Alleen wie deze lezer mag zien telt mee: anders staat een verborgen naam hier alsnog.
  const { t, doe, personen, alleenLezen } = w;
  const dekking = Object.entries(dekkingVan(personen));
  const namen = (ids: readonly string[]): string =>
    personen
      .filter(({ id }) => ids.includes(id))
      .map((persoon) => naamOf(t, persoon))
      .join(', ');
  return html`<section class="vak">
    ${alleenLezen ? nothing : html`<div>${knop(doe, 'naarIedereen', [], { tekst: t.tekst('actie.naarIedereen') })}</div>`}
    ${kop(w.kopniveau, alleenLezen ? 2 : 1, t.tekst('overzicht.titel'), { id: 'overzicht-titel', focus: true })}
    <dl class="antwoorden">
      ${dekking.map(([functie, ids]) => {
        const doorvraag = ids.length === 0 && vraagBij(functie);
        return html`<div>
          <dt>${codetekst(t, functie)}</dt>
          <dd>
            ${namen(ids) || t.tekst('overzicht.niemand')}
            ${
              doorvraag && !alleenLezen
                ? html`<p>${knop(doe, 'vraagOpnieuw', [doorvraag], { tekst: t.tekst(`doorvraag.${doorvraag}`) })}</p>`
                : nothing
            }
          </dd>
        </div>`;
      })}
    </dl>
    ${dekking.some(([, ids]) => ids.length === 0) ? html`<p>${t.tekst('overzicht.gezin')}</p>` : nothing}
    ${mistVerantwoordelijke(personen) ? html`<p class="opmerking">${t.tekst('overzicht.verantwoordelijk')}</p>` : nothing}
  </section>`;
}
