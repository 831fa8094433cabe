// De toets aan de definitie, in woorden: zeven punten met een reden en een vraag. Nooit een totaal.

import { html, type TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { toetsDefinitie } from '../../domein/netwerk/toets-definitie.js';
import { labelVan } from './veld.js';
import { veldVan } from './velden.js';
import { actie } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { antwoordVan, type Invulling, type Weergave } from './weergave.js';

type Rij = ReturnType<typeof toetsDefinitie>[number];

// De vraag die bij een punt hoort, of bij de reden waarom het nog niet bekend is.
const VRAGEN: Readonly<Partial<Record<Rij['id'] | Rij['code'], string>>> = {
  K1a: 'aangeduidDoor',
  K1b: 'vertrouwensband',
  K2a: 'langdurig',
  K2b: 'blijftNaHulp',
  K3: 'relatie',
  K4: 'aard',
  P0: 'betaaldVoorHulp',
  'k1b-met-wie-ontbreekt': 'vertrouwensbandMet',
  'benoeming-ontbreekt': 'benoeming',
};

const TEKENS: Readonly<Record<Rij['uitkomst'], string>> = { voldoet: '✓', 'voldoet-niet': '✗', onbekend: '?' };

/** Naast het formulier: met bij elk punt een link naar de vraag. Wat hier verandert wordt voorgelezen. */
export function toetsSjabloon(w: Invulling): TemplateResult {
  const { t, persoon } = w;
  return html`<section class="toets" part="toets" aria-live="polite">
    ${kop(w.kopniveau, 3, t.tekst('toets.titel'))}
    <p class="hulp">${t.tekst('toets.uitleg')}</p>
    ${toetsLijst(w, persoon, (pad, vraag) => html`<a href="#" ${actie(w.doe, 'naarVraag', pad)}>${vraag}</a>`)}
  </section>`;
}

/** De zeven punten. De reden is wat er is ingevuld, in de woorden van de vraag zelf. */
export function toetsLijst(
  w: Weergave,
  persoon: Persoon,
  toonVraag: (pad: string, vraag: string) => unknown = (_, vraag) => vraag,
): TemplateResult {
  const { t } = w;
  return html`<ul role="list">
    ${toetsDefinitie(persoon).map(({ id, uitkomst, code }) => {
      const vraag = VRAGEN[code] ?? VRAGEN[id] ?? '';
      const veld = veldVan(vraag);
      const antwoord = veld && antwoordVan(w, persoon, veld);
      return html`<li class="punt">
        <span class="teken" aria-hidden="true">${TEKENS[uitkomst]}</span>
        <p><strong>${`${t.tekst(`kenmerk.${id}`)} ${t.tekst(`toets.${uitkomst}`)}`}</strong></p>
        <p class="hulp">
          ${toonVraag(veld?.pad ?? '', antwoord ? labelVan(w, vraag) : tekstOfNiets(t, `vulin.${vraag}`))}
          ${antwoord ? `${antwoord}.` : ''} ${tekstOfNiets(t, `reden.${code}`)}
        </p>
      </li>`;
    })}
  </ul>`;
}
