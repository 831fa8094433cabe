// Wat er over één persoon staat, om samen terug te lezen en om af te drukken op A4: alleen wat is ingevuld, en de toets aan de definitie.

import { html, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { type Diepte, kop } from '../../../scherm/kop.js';
import { codetekst } from '../../../ui/codetekst.js';
import { labelVan, naamOf, relatieZin, type Weergave } from '../weergave.js';
import { antwoordVan, bevoegdheidTekst, naamBij, stapTekst } from './antwoorden.js';
import { toetsLijst } from './toets.js';
import { DELEN, magZien, VELDEN } from './velden.js';

export { teksten } from '../../../teksten/nl/steunfiguur-form/persoon.js';

/** Alle antwoorden van een persoon, als vraag en antwoord. */
function antwoorden(w: Weergave, persoon: Persoon): readonly (readonly [string, string])[] {
  const { t } = w;
  // Zonder de naam: die staat erboven.
  const [, ...velden] = DELEN.flatMap((deel) => VELDEN[deel]).filter((veld) => magZien(veld, w));
  const { status, statusVerloop, acties } = persoon.steunfiguur ?? {};
  const verloop = (statusVerloop ?? []).map((stap) => stapTekst(w, stap)).join('; ');
  const actielijst = (acties ?? [])
    .map(({ wie, wat, wanneer, knelpunt }) =>
      [naamBij(w, wie), wat, wanneer && t.datum(wanneer), knelpunt && codetekst(t, knelpunt)]
        .filter(Boolean)
        .join(', '),
    )
    .join('; ');
  return [
    ...velden.map((veld) => [labelVan(w, veld.pad, persoon), antwoordVan(w, persoon, veld)] as const),
    [t.tekst('formeel.titel'), bevoegdheidTekst(w, persoon)] as const,
    [t.tekst('veld.statusVerloop'), verloop || codetekst(t, status ?? '')] as const,
    [t.tekst('veld.acties'), actielijst] as const,
  ].filter(([, antwoord]) => antwoord !== '');
}

/** @param diepte hoe diep de kop van de toets staat: onder wat er al boven dit blad staat */
export function bladSjabloon(w: Weergave, persoon: Persoon, diepte: Diepte): TemplateResult {
  const rijen = antwoorden(w, persoon);
  return html`<dl class="antwoorden">
      ${rijen.map(
        ([vraag, antwoord]) =>
          html`<div>
            <dt>${vraag}</dt>
            <dd>${antwoord}</dd>
          </div>`,
      )}
    </dl>
    ${kop(w.kopniveau, diepte, w.t.tekst('toets.titel'))} ${toetsLijst(w, persoon)}`;
}

/** Het vel papier voor één steunfiguur. Op het scherm staat dit er niet. */
export function afdrukSjabloon(w: Weergave, persoon: Persoon): TemplateResult {
  const { t } = w;
  return html`<article class="papier">
    ${kop(w.kopniveau, 2, naamOf(t, persoon))}
    <p class="hulp">${relatieZin(w, persoon)}</p>
    ${bladSjabloon(w, persoon, 3)}
    <p class="hulp">${t.tekst('blad.afgedrukt', { datum: t.datum(w.vandaag) })}</p>
  </article>`;
}
