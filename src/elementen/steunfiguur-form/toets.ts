// De toets aan de definitie, in woorden: zeven punten met een reden en een vraag. Nooit een totaal.

import { html, type TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { toetsDefinitie } from '../../domein/netwerk/toets-definitie.js';
import type { Vertaler } from './teksten.js';
import { labelVan } from './veld.js';
import { tekstOfNiets } from './weergave.js';

type Rij = ReturnType<typeof toetsDefinitie>[number];

// De vraag die bij een punt hoort.
const PADEN: Readonly<Record<Rij['id'], string>> = {
  K1a: '/steunfiguur/aangeduidDoor',
  K1b: '/steunfiguur/vertrouwensband',
  K2a: '/steunfiguur/langdurig',
  K2b: '/blijftNaHulp',
  K3: '/relatie',
  K4: '/steunfiguur/aard',
  P0: '/betaaldVoorHulp',
};

const TEKENS: Readonly<Record<Rij['uitkomst'], string>> = { voldoet: '✓', 'voldoet-niet': '✗', onbekend: '?' };

/** Naast het formulier: met bij elk punt een link naar de vraag. */
export function toetsSjabloon(t: Vertaler, persoon: Persoon): TemplateResult {
  return html`<section class="toets" aria-labelledby="toets-titel" part="toets">
    <h4 id="toets-titel">${t.tekst('toets.titel')}</h4>
    <p class="hulp">${t.tekst('toets.uitleg')}</p>
    <ul role="list">
      ${toetsDefinitie(persoon).map(
        (rij) =>
          html`<li class="punt punt--${rij.ernst}">
            ${puntSjabloon(t, rij)}
            <a href="#" data-naar=${persoon.id} data-pad-naar=${PADEN[rij.id]}>${labelVan(t, PADEN[rij.id])}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Op het blad en op papier: zonder links. */
export function toetsLijst(t: Vertaler, persoon: Persoon): TemplateResult {
  return html`<ul role="list">
    ${toetsDefinitie(persoon).map((rij) => html`<li class="punt punt--${rij.ernst}">${puntSjabloon(t, rij)}</li>`)}
  </ul>`;
}

/** Wat er veranderde tussen twee standen van dezelfde persoon, om voor te lezen. */
export function toetsVerschil(t: Vertaler, oud: Persoon, nieuw: Persoon): string {
  const eerder = toetsDefinitie(oud);
  return toetsDefinitie(nieuw)
    .filter((rij, index) => rij.code !== eerder[index]?.code)
    .map((rij) => `${t.tekst(`kenmerk.${rij.id}`)}: ${t.tekst(`uitkomst.${rij.uitkomst}`)}.`)
    .join(' ');
}

function puntSjabloon(t: Vertaler, { id, uitkomst, code }: Rij): TemplateResult {
  return html`<span class="teken" aria-hidden="true">${TEKENS[uitkomst]}</span>
    <p><strong>${t.tekst(`kenmerk.${id}`)}: ${t.tekst(`uitkomst.${uitkomst}`)}</strong></p>
    <p class="hulp">${t.tekst(`eis.${id}`)} ${tekstOfNiets(t, `reden.${code}`)}</p>`;
}
