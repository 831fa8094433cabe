// Wat er over één persoon staat, om samen terug te lezen: alleen wat is ingevuld, en de toets aan de definitie. Het vel papier staat in vel.ts.

import { html, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { type Diepte, kop } from '../../../scherm/kop.js';
import { codetekst } from '../../../ui/codetekst.js';
import type { Weergave } from '../weergave.js';
import { isBeantwoord, naamBij, type Regel, regelLijst, regelsVan, verloopRegels } from './antwoorden.js';
import { toetsLijst } from './toets.js';
import { DELEN, VELDEN } from './velden.js';

export { teksten } from '../../../teksten/nl/steunfiguur-form/persoon.js';
export { afdrukSjabloon } from './vel.js';

/** Alle antwoorden van een persoon, als vraag en antwoord. */
function antwoorden(w: Weergave, persoon: Persoon): readonly Regel[] {
  const { t } = w;
  const acties = (persoon.steunfiguur?.acties ?? [])
    .map(({ wie, wat, wanneer, knelpunt }) =>
      [naamBij(w, wie), wat, wanneer && t.datum(wanneer), knelpunt && codetekst(t, knelpunt)]
        .filter(Boolean)
        .join(', '),
    )
    .join('; ');
  const actielijst: Regel = [t.tekst('veld.acties'), acties];
  return [
    ...regelsVan(
      w,
      persoon,
      DELEN.flatMap((deel) => VELDEN[deel]),
    ),
    ...verloopRegels(w, persoon),
    ...[actielijst].filter(isBeantwoord),
  ];
}

/** @param diepte hoe diep de kop van de toets staat: onder wat er al boven dit blad staat */
export function bladSjabloon(w: Weergave, persoon: Persoon, diepte: Diepte): TemplateResult {
  return html`${regelLijst(antwoorden(w, persoon))} ${kop(w.kopniveau, diepte, w.t.tekst('toets.titel'))}
  ${toetsLijst(w, persoon)}`;
}
