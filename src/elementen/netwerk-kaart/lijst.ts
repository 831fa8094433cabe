// Iedereen als tabel die te sorteren is; in een smalle kolom als kaartjes. Wat de kaart kan, kan hier ook: in de rij, of in het paneel erachter.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { KWALITEITEN } from '../../domein/dossier/codes.js';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { bevatBsn } from '../../domein/dossier/controles.js';
import {
  codeopties,
  functiesVan,
  keuzelijst,
  kent,
  naamVan,
  relatieVan,
  ringopties,
  sectorNaam,
  sectoropties,
  verschillenVan,
  type Weergave,
} from './weergave.js';

export const KOLOMMEN = ['naam', 'relatie', 'soort', 'sector', 'ring', 'band', 'steun', 'kent'] as const;
export type Kolom = (typeof KOLOMMEN)[number];
export interface Volgorde {
  readonly kolom: Kolom | '';
  readonly omgekeerd: boolean;
}

// Waarop gesorteerd wordt: het woord dat er staat, of het getal.
function waarde(w: Weergave, persoon: Persoon, kolom: Kolom): string | number {
  const { t } = w;
  if (kolom === 'naam') return naamVan(w, persoon);
  if (kolom === 'relatie') return relatieVan(t, persoon);
  if (kolom === 'soort') return t.tekst(`soort.${persoon.soort}`);
  if (kolom === 'sector') return sectorNaam(w, persoon.sector);
  if (kolom === 'ring') return persoon.ring || Infinity;
  if (kolom === 'band') return persoon.band ? KWALITEITEN.indexOf(persoon.band) : Infinity;
  return kolom === 'steun' ? functiesVan(t, persoon) : kent(w, persoon.id);
}

export function gesorteerd(w: Weergave, { kolom, omgekeerd }: Volgorde): readonly Persoon[] {
  const rij = w.personen.filter(w.past);
  if (!kolom) return rij;
  const teken = omgekeerd ? -1 : 1;
  const vergelijker = new Intl.Collator(w.t.taal, { numeric: true });
  return rij
    .map((persoon) => [persoon, waarde(w, persoon, kolom)] as const)
    .sort(([, een], [, ander]) =>
      typeof een === 'number' || typeof ander === 'number'
        ? (een === ander ? 0 : een < ander ? -1 : 1) * teken
        : vergelijker.compare(een, ander) * teken,
    )
    .map(([persoon]) => persoon);
}

export function lijstSjabloon(w: Weergave, volgorde: Volgorde): TemplateResult {
  const { t, personen } = w;
  const rij = gesorteerd(w, volgorde);
  return html`<section class="lijst" part="lijst">
    <h3 id="lijst-titel" tabindex="-1">${t.tekst('lijst.titel')}</h3>
    ${
      rij.length < personen.length
        ? html`<p>${t.tekst('bekijk.deel', { aantal: rij.length, totaal: personen.length })}</p>`
        : nothing
    }
    ${personen.length === 0 ? html`<p>${t.tekst('lijst.leeg')}</p>` : tabelSjabloon(w, rij, volgorde)}
  </section>`;
}

function tabelSjabloon(w: Weergave, rij: readonly Persoon[], { kolom, omgekeerd }: Volgorde): TemplateResult {
  const { t } = w;
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
                <button type="button" class="kop" data-actie="sorteer" data-id=${naam}>
                  ${t.tekst(`veld.${naam}`)}<span aria-hidden="true"
                    >${naam === kolom ? (omgekeerd ? ' ↓' : ' ↑') : ''}</span
                  >
                </button>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          rij,
          ({ id }) => id,
          (persoon) => rijSjabloon(w, persoon),
        )}
      </tbody>
    </table>`;
}

function rijSjabloon(w: Weergave, persoon: Persoon): TemplateResult {
  const { t, vast } = w;
  const { id, soort, sector, ring, band, steunfiguur, verantwoordelijk } = persoon;
  const naam = naamVan(w, persoon);
  const cel = (kolom: Kolom, inhoud: unknown): TemplateResult =>
    html`<td role="cell"><span class="label" aria-hidden="true">${t.tekst(`veld.${kolom}`)}</span> ${inhoud}</td>`;
  const kies = (
    kolom: 'sector' | 'ring' | 'band',
    nu: unknown,
    opties: readonly (readonly [string, string])[],
  ): unknown => {
    const tekst = opties.find(([code]) => code === String(nu ?? ''))?.[1];
    if (vast) return tekst;
    // Op papier staat het woord, niet de keuzelijst.
    return html`<span class="papier-alleen">${tekst}</span
      ><span class="scherm-alleen"
        >${keuzelijst(kolom, nu, opties, { id, label: `${t.tekst(`veld.${kolom}`)}: ${naam}` })}</span
      >`;
  };
  return html`<tr role="row" class=${id === w.gekozen ? 'gekozen' : ''} part="persoon">
    <th role="rowheader" scope="row">
      <button type="button" class="naam" data-actie="openen" data-id=${id} aria-expanded=${id === w.gekozen}>
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
    ${cel('sector', kies('sector', sector, sectoropties(w)))} ${cel('ring', kies('ring', ring, ringopties(w)))}
    ${cel('band', kies('band', band, codeopties(t, 'band.', KWALITEITEN)))} ${cel('steun', functiesVan(t, persoon))}
    ${cel('kent', kent(w, id))}
  </tr>`;
}
