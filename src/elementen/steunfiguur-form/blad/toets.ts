// De toets aan de definitie, in woorden: zeven punten met een reden en een vraag. Nooit een totaal.

import { html, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { toetsDefinitie } from '../../../domein/netwerk/toets-definitie.js';
import { tekstOfNiets } from '../../../ui/codetekst.js';
import { vraagVan } from '../open-vraag.js';
import { labelVan, type Weergave } from '../weergave.js';
import { antwoordVan } from './antwoorden.js';
import { veldVan } from './velden.js';

type Rij = ReturnType<typeof toetsDefinitie>[number];

const TEKENS: Readonly<Record<Rij['uitkomst'], string>> = { voldoet: '✓', 'voldoet-niet': '✗', onbekend: '?' };

/** De zeven punten. De reden is wat er is ingevuld, in de woorden van de vraag zelf. */
export function toetsLijst(
  w: Weergave,
  persoon: Persoon,
  toonVraag: (pad: string, vraag: string) => unknown = (_, vraag) => vraag,
): TemplateResult {
  const { t } = w;
  return html`<ul role="list">
    ${toetsDefinitie(persoon).map(({ id, uitkomst, code }) => {
      const vraag = vraagVan({ id, code });
      const veld = veldVan(vraag);
      const antwoord = veld && antwoordVan(w, persoon, veld);
      return html`<li class="punt">
        <span class="teken" aria-hidden="true">${TEKENS[uitkomst]}</span>
        <p><strong>${`${t.tekst(`kenmerk.${id}`)} ${t.tekst(`toets.${uitkomst}`)}`}</strong></p>
        <p class="hulp">
          ${toonVraag(veld?.pad ?? '', antwoord ? labelVan(w, vraag, persoon) : tekstOfNiets(t, `vulin.${vraag}`))}
          ${antwoord ? `${antwoord}.` : ''} ${tekstOfNiets(t, `reden.${code}`)}
        </p>
      </li>`;
    })}
  </ul>`;
}
