// Wat een raadslid onder het pad leest: alle plekken in één tabel, en de vier rollen van de gemeente met vragen om te stellen. Leest geen dossier.

import { html, nothing, type TemplateResult } from 'lit';
import { noemBronnen, type Vindplaats } from '../../domein/bronnen.js';
import { NA_18 } from '../../domein/ladder/na-18.js';
import { TREDEN, type Trede } from '../../domein/ladder/treden.js';
import { uitspraak } from '../../domein/uitspraken.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { vraagTarief } from '../../scherm/verzoek.js';
import type { Ladderdelen } from './delen.js';
import { huis } from './huizen.js';
import { icoon, type Icoon } from './iconen.js';
import type { Deelbasis } from './ladder-acties.js';
import { uitklapper } from './uitklappers.js';
import { afbreekbaar } from './pad.js';
import { lees, type Lezersleutel, metVraag, tredeNaam, type Weergave } from './weergave.js';

export { raadStyles as stijl } from './raad.styles.js';

interface Raadacties {
  tarief(): void;
}

export function maak({ element, meld }: Deelbasis): Ladderdelen['raad'] {
  const doe: Raadacties = { tarief: () => vraagTarief(element) || meld('tarief-gevraagd', {}) };
  return { raad: (w) => html`${tabel(w)} ${rollen(w, doe)}`, bronnen };
}

function tabel(w: Weergave): TemplateResult {
  const kolommen = [lees(w, 'wat'), lees(w, 'vergelijk.wie'), lees(w, 'hoeLang'), lees(w, 'vergelijk.wet')];
  return html`<table class="plekken" part="treden">
      <thead>
        <tr>
          <td></td>
          ${kolommen.map((kolom) => html`<th scope="col">${kolom}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${TREDEN.map((trede) => rij(w, trede, kolommen))}
      </tbody>
    </table>
    <p class="beleid"><b>${metVraag(tredeNaam(w, 'jeugdzorgplus'), '')}</b> ${lees(w, 'gesloten')}</p>`;
}

function rij(w: Weergave, trede: Trede, kolommen: readonly string[]): TemplateResult {
  const { t } = w;
  const { code, wet } = trede;
  const later = NA_18.filter(({ treden }) => treden.includes(code));
  const cel = (nummer: number, inhoud: unknown): TemplateResult =>
    html`<td><span class="kolom">${kolommen[nummer]}</span>${inhoud}</td>`;
  return html`<tr class=${w.leest === code ? 'leest' : ''}>
    <th scope="row">${huis(code)}<span>${afbreekbaar(tredeNaam(w, code))}</span></th>
    ${cel(0, lees(w, `trede.${code}.wat`))} ${cel(1, lees(w, `trede.${code}.wie`))}
    ${cel(2, later.length === 0 ? t.tekst('duur.kortOfLang') : punten(later, (wat) => t.tekst(`na18.${wat}`)))}
    ${cel(3, wet.length === 0 ? t.tekst('wet.niets') : punten(wet.slice(0, 2), (wat) => t.tekst(`wet.${wat}`)))}
  </tr>`;
}

/** De zinnen achter elkaar, met eronder één keer waar zij staan. Per zin staat dat op de kaart van de plek. */
function punten<C extends string>(
  regels: readonly { readonly code: C; readonly gronden: readonly Vindplaats[] }[],
  zin: (code: C) => string,
): TemplateResult {
  return html`<p>${regels.map(({ code }) => zin(code)).join(' ')}</p>
    <p class="hulp">${noemBronnen([...new Set(regels.flatMap(({ gronden }) => gronden))])}</p>`;
}

const ROLLEN = [
  ['financier', 'munten'],
  ['toezichthouder', 'oog'],
  ['verbinder', 'schakel'],
  ['beleidsmaker', 'kaart'],
] as const satisfies readonly (readonly [string, Icoon])[];

function rollen(w: Weergave, doe: Raadacties): TemplateResult {
  const zin = (sleutel: string): string => lees(w, sleutel as Lezersleutel);
  return html`<section>
    ${kop(w.kopniveau, 2, lees(w, 'rollen'))}
    <ul role="list" class="rollen">
      ${ROLLEN.map(
        ([rol, teken]) =>
          html`<li>
            ${icoon(teken)} ${kop(w.kopniveau, 3, zin(`rol.${rol}`))}
            <p>${zin(`rol.${rol}.wat`)}</p>
            <p class="label">${lees(w, 'rollen.vraag')}</p>
            <ul role="list">
              <li>${zin(`rol.${rol}.1`)}</li>
              <li>${zin(`rol.${rol}.2`)}</li>
            </ul>
            ${
              rol === 'financier'
                ? html`<div class="knoppen">${knop(doe, 'tarief', [], { tekst: lees(w, 'rekenmachine') })}</div>`
                : nothing
            }
            ${
              rol === 'toezichthouder'
                ? html`<p class="hulp">${noemBronnen(uitspraak('toezicht-op-kwaliteit').gronden)}</p>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    <p class="hulp">${w.t.tekst('wet.jurist')}</p>
  </section>`;
}

function bronnen(w: Weergave): TemplateResult {
  return uitklapper(w.klap, {
    naam: 'bronnen',
    kop: kop(w.kopniveau, 2, lees(w, 'bronnenTitel')),
    inhoud: () =>
      html`<div class="inhoud">
        <p>${lees(w, 'waarom')}</p>
        <p>${lees(w, 'gemeente')}</p>
        <p>${lees(w, 'eerder')} ${lees(w, 'teams')}</p>
        <p>${w.t.tekst('bron.koers')}</p>
        <p>${lees(w, 'respijtVoor')}</p>
        <p>${lees(w, 'crisis')}</p>
        <p class="hulp">${lees(w, 'bronnen')}</p>
      </div>`,
  });
}
