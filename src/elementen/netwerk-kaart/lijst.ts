// Iedereen als tabel die te sorteren is; in een smalle kolom als kaartjes. Wat de kaart kan, kan hier ook: in de rij, of in het paneel erachter.

import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { KWALITEITEN } from '../../domein/dossier/codes.js';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { actie, invoer } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { bevatBsn } from '../../domein/dossier/controles.js';
import {
  codeopties,
  functiesVan,
  keuzelijst,
  kent,
  naamVan,
  relatieVan,
  ringopties,
  sectoropties,
  verschillenVan,
  type Weergave,
} from './weergave.js';

export const KOLOMMEN = ['naam', 'relatie', 'soort', 'sector', 'ring', 'band', 'steun', 'kent'] as const;
export type Kolom = (typeof KOLOMMEN)[number];
/** Waarop gesorteerd is, en wie er toen in welke volgorde stond: een rij verspringt niet terwijl iemand haar wijzigt. */
export interface Volgorde {
  readonly kolom: Kolom | '';
  readonly omgekeerd: boolean;
  readonly ids: readonly string[];
}

// Wie er na het sorteren bij kwam staat achteraan.
function opVolgorde(w: Weergave, { ids }: Volgorde): readonly Persoon[] {
  const plek = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return w.personen.filter(w.past).sort((een, ander) => plek(een.id) - plek(ander.id));
}

export function lijstSjabloon(w: Weergave, volgorde: Volgorde): TemplateResult {
  const { t, personen } = w;
  const rij = opVolgorde(w, volgorde);
  return html`<section class="lijst" part="lijst">
    ${kop(w.kopniveau, 2, t.tekst('lijst.titel'), { id: 'lijst-titel', focus: true })}
    ${
      rij.length < personen.length
        ? html`<p>
            ${t.meervoud('bekijk.deel', personen.length, { aantal: t.getal(rij.length), totaal: t.getal(personen.length) })}
          </p>`
        : nothing
    }
    ${personen.length === 0 ? html`<p>${t.tekst('lijst.leeg')}</p>` : tabelSjabloon(w, rij, volgorde)}
  </section>`;
}

function tabelSjabloon(w: Weergave, rij: readonly Persoon[], { kolom, omgekeerd }: Volgorde): TemplateResult {
  const { t, doe } = w;
  return html`<p class="hulp scherm-alleen">${t.tekst('lijst.sorteer')}</p>
    <table role="table" aria-labelledby="lijst-titel">
      <thead role="rowgroup">
        <tr role="row">
          ${KOLOMMEN.map(
            (naam) =>
              html`<th
                role="columnheader"
                scope="col"
                aria-sort=${naam === kolom ? (omgekeerd ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" class="kolomkop" ${actie(doe, 'sorteer', naam)}>
                  ${t.tekstAan(`veld.${naam}`, w.leestZelf)}<span aria-hidden="true"
                    >${naam === kolom ? (omgekeerd ? ' ↓' : ' ↑') : ''}</span
                  >
                </button>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rij.map((persoon) => rijSjabloon(w, persoon))}
      </tbody>
    </table>`;
}

function rijSjabloon(w: Weergave, persoon: Persoon): TemplateResult {
  const { t, doe, vast } = w;
  const { id, soort, sector, ring, band, steunfiguur, verantwoordelijk } = persoon;
  const naam = naamVan(w, persoon);
  const cel = (kolom: Kolom, inhoud: unknown): TemplateResult =>
    html`<td role="cell">
      <span class="label" aria-hidden="true">${t.tekstAan(`veld.${kolom}`, w.leestZelf)}</span> ${inhoud}
    </td>`;
  const kies = (
    kolom: 'sector' | 'ring' | 'band',
    zet: DirectiveResult,
    nu: unknown,
    opties: readonly (readonly [string, string])[],
  ): unknown => {
    const tekst = opties.find(([code]) => code === String(nu ?? ''))?.[1];
    if (vast) return tekst;
    // Op papier staat het woord, niet de keuzelijst.
    return html`<span class="papier-alleen">${tekst}</span
      ><span class="scherm-alleen"
        >${keuzelijst(zet, kolom, nu, opties, { id, label: `${t.tekstAan(`veld.${kolom}`, w.leestZelf)}: ${naam}` })}</span
      >`;
  };
  return html`<tr role="row" class=${id === w.gekozen ? 'gekozen' : ''} part="persoon">
    <th role="rowheader" scope="row">
      <button type="button" class="naam" aria-expanded=${id === w.gekozen} ${actie(doe, 'openen', id)}>
        ${naam}${steunfiguur ? html`<span role="img" aria-label=${t.tekst('legenda.ster')}> ★</span>` : nothing}
      </button>
      ${verantwoordelijk ? html`<span class="hulp">${t.tekst('legenda.verantwoordelijk')}</span>` : nothing}
      ${
        w.vergelijking
          ? html`<span class="hulp"
              >${verschillenVan(w, id)
                .map((code) => t.tekst(`verschil.${code}`))
                .join(', ')}</span
            >`
          : nothing
      }
      ${bevatBsn(persoon.naam) ? html`<span class="bericht">${t.tekst('melding.lijkt-bsn')}</span>` : nothing}
    </th>
    ${cel('relatie', relatieVan(t, persoon))} ${cel('soort', t.tekst(`soort.${soort}`))}
    ${cel('sector', kies('sector', invoer(doe, 'zetSector', id), sector, sectoropties(w)))}
    ${cel('ring', kies('ring', invoer(doe, 'zetRing', id), ring, ringopties(w)))}
    ${cel('band', kies('band', invoer(doe, 'zetCode', id, 'band'), band, codeopties(t, 'band.', KWALITEITEN)))}
    ${cel('steun', functiesVan(t, persoon))}
    ${cel('kent', kent(w, id) ? t.meervoud('mensen', kent(w, id)) : t.tekst('woorden.niemand'))}
  </tr>`;
}
