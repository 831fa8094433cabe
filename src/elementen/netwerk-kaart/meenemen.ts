// Inrichten van de kaart, bewaren als bestand, en een lijst invoegen.

import { html, nothing, type TemplateResult } from 'lit';
import { RINGBETEKENISSEN } from '../../domein/dossier/codes.js';
import {
  type Csvfout,
  type Csvrij,
  HOOGSTE_AANTAL_CSV_BYTES,
  HOOGSTE_AANTAL_RIJEN,
} from '../../domein/uitwisseling/netwerk-csv.js';
import type { DirectiveResult } from 'lit/directive.js';
import { invoer } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import {
  actieknop,
  keuzelijst,
  naamVan,
  ringenVan,
  sectorenVan,
  sectorNaam,
  tekstveld,
  type Weergave,
} from './weergave.js';

// Eén meer dan er bij kunnen: die rij zegt dat de rest er niet bij past.
const MEEST_GETOOND = HOOGSTE_AANTAL_RIJEN + 1;
// Van een te groot bestand genoeg om dat te zien, ook als er een merk van drie bytes voor staat.
const MEESTE_BYTES = HOOGSTE_AANTAL_CSV_BYTES + 4;

/** Wat er uit een geplakte tekst of een bestand gelezen is; pas na een klik komt het op de kaart. */
export interface Voorbeeld {
  readonly fouten: readonly Csvfout[];
  readonly rijen: readonly Csvrij[];
  readonly onbekendeKolommen: readonly string[];
}

/** De naam in het midden, wat de ringen zeggen, en de namen van ringen en delen. */
export function inrichtenSjabloon(w: Weergave): TemplateResult {
  const { t, doe, dossier } = w;
  const { ringen, sectoren, ringBetekenis } = dossier.indeling ?? {};
  const veld = (zet: DirectiveResult, pad: string, label: string, waarde: string): TemplateResult =>
    tekstveld(zet, 'inrichten', label, pad, pad, waarde);
  return html`<details>
    <summary>${kop(w.kopniveau, 2, t.tekst('inrichten.titel'))}</summary>
    <div class="velden">
      ${veld(invoer(doe, 'richtIn', '/onderwerp/naam'), '/onderwerp/naam', t.tekst('inrichten.onderwerp'), dossier.onderwerp.naam ?? '')}
      <label
        >${t.tekst('inrichten.ringBetekenis')}
        ${keuzelijst(
          invoer(doe, 'richtIn', '/indeling/ringBetekenis'),
          'inrichten',
          ringBetekenis || 'nabijheid',
          RINGBETEKENISSEN.map((code) => [code, t.tekst(`ringBetekenis.${code}`)]),
          { id: '/indeling/ringBetekenis' },
        )}</label
      >
      ${ringenVan(w).map((ring) =>
        veld(
          invoer(doe, 'noemRing', ring),
          `ring:${ring}`,
          t.tekst('inrichten.ring', { code: ring }),
          ringen?.find(({ code }) => code === ring)?.naam ?? '',
        ),
      )}
      ${sectorenVan(w).map((sector) => {
        const naam = sectoren?.find(({ code }) => code === sector)?.naam ?? '';
        return html`<div>
          ${veld(invoer(doe, 'noemSector', sector), `sector:${sector}`, t.tekst('inrichten.sector', { code: tekstOfNiets(t, `code.${sector}`) || sectorNaam(w, sector) }), naam)}
          ${
            w.personen.some((persoon) => persoon.sector === sector)
              ? nothing
              : actieknop(w, doe, 'sectorWeg', [sector], sectorNaam(w, sector))
          }
        </div>`;
      })}
    </div>
    <div class="knoppen">${actieknop(w, doe, 'sectorErbij', [])}</div>
  </details>`;
}

/** Een bestand als tekst. Wat geen UTF-8 is komt meestal uit Excel op Windows. Leeg als het niet te lezen is: het kan intussen weg zijn. */
export async function leesBestand(bestand: Blob): Promise<string> {
  try {
    const begin = bestand.size > MEESTE_BYTES ? bestand.slice(0, MEESTE_BYTES) : bestand;
    const bytes = await begin.arrayBuffer();
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  } catch {
    return '';
  }
}

export function meenemenSjabloon(w: Weergave, voorbeeld: Voorbeeld | null): TemplateResult {
  const { t } = w;
  return html`<details ?open=${voorbeeld !== null}>
    <summary>${kop(w.kopniveau, 2, t.tekst('meenemen.titel'))}</summary>
    <p>${t.tekst('meenemen.uitleg')}</p>
    <div class="knoppen">
      ${(['svg', 'png', 'csv', 'json'] as const).map((soort) => actieknop(w, w.doe.meenemen, soort, []))}
    </div>
    ${w.vast ? nothing : invoegSjabloon(w, voorbeeld)}
  </details>`;
}

function invoegSjabloon(w: Weergave, voorbeeld: Voorbeeld | null): TemplateResult {
  const { t } = w;
  return html`${kop(w.kopniveau, 3, t.tekst('invoegen.titel'))}
    <p>${t.tekst('invoegen.uitleg')}</p>
    <label for="csv">${t.tekst('invoegen.veld')}</label>
    <textarea id="csv" rows="4" autocomplete="off" data-veld="nieuw"></textarea>
    <label
      >${t.tekst('invoegen.bestand')}<input
        type="file"
        accept=".csv,text/csv,text/plain"
        data-veld="bestand"
        ${invoer(w.doe.meenemen, 'leesBestand')}
    /></label>
    <div class="knoppen">${actieknop(w, w.doe.meenemen, 'bekijk', [])}</div>
    ${voorbeeld ? voorbeeldSjabloon(w, voorbeeld) : nothing}`;
}

/** Wat er van de lijst komt, regel voor regel, voordat er iets gebeurt. */
function voorbeeldSjabloon(w: Weergave, { fouten: [fout], rijen, onbekendeKolommen }: Voorbeeld): TemplateResult {
  const { t } = w;
  if (rijen.length === 0) {
    const waarom = fout ? codetekst(t, fout.code, 'melding.') : t.tekst('invoegen.leeg');
    return html`<p id="voorbeeld" class="bericht" tabindex="-1">${waarom}</p>`;
  }
  return html`<div class="schuif" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${t.tekst('invoegen.regel')}</th>
            <th scope="col">${t.tekst('veld.naam')}</th>
            <th scope="col">${t.tekst('invoegen.uitkomst')}</th>
          </tr>
        </thead>
        <tbody id="voorbeeld" tabindex="-1">
          ${rijen.slice(0, MEEST_GETOOND).map(
            ({ nummer, persoon, fouten }) =>
              html`<tr>
                <td>${nummer}</td>
                <td>${persoon ? naamVan(w, persoon) : ''}</td>
                <td>
                  ${
                    fouten.length === 0
                      ? t.tekst('invoegen.goed')
                      : fouten.map(
                          ({ kolom, code }) => html`<p class="bericht">${kolom}: ${codetekst(t, code, 'melding.')}</p>`,
                        )
                  }
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      onbekendeKolommen.length > 0
        ? html`<p>${t.tekst('invoegen.kolommen', { namen: onbekendeKolommen.join(', ') })}</p>`
        : nothing
    }
    ${rijen.some(({ persoon }) => persoon) ? html`<div class="knoppen">${actieknop(w, w.doe.meenemen, 'invoegen', [])}</div>` : nothing}`;
}
