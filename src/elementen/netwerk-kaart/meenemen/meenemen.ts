// Bewaren als bestand, en een lijst invoegen.

import { html, nothing, type TemplateResult } from 'lit';
import { getoondeNaam } from '../../../domein/netwerk/namen.js';
import { HOOGSTE_AANTAL_CSV_BYTES, HOOGSTE_AANTAL_RIJEN } from '../../../domein/uitwisseling/netwerk-csv/lezen.js';
import type { Csvfout, GelezenNetwerkCsv } from '../../../domein/uitwisseling/netwerk-csv/uitkomst.js';
import { tekstVanBytes } from '../../../domein/uitwisseling/tekst-van-bytes.js';
import { invoer } from '../../../scherm/acties.js';
import { kop } from '../../../scherm/kop.js';
import { codetekst } from '../../../ui/codetekst.js';
import { actieknop, naamVan, type Weergave } from '../weergave.js';
import type { MeenemenActies } from './meenemen-acties.js';

// Eén meer dan er bij kunnen: die rij zegt dat de rest er niet bij past.
const MEEST_GETOOND = HOOGSTE_AANTAL_RIJEN + 1;
// Van een te groot bestand genoeg om dat te zien, ook als er een merk van drie bytes voor staat.
const MEESTE_BYTES = HOOGSTE_AANTAL_CSV_BYTES + 4;
// Zo lang is een naam of een titel uit een lijst hooguit te zien.
const HEEL = 80;

/** Wat er uit een geplakte tekst of een bestand gelezen is; pas na een klik komt het op de kaart. */
export type Voorbeeld = GelezenNetwerkCsv;

/** Een bestand als tekst, hoe een rekenblad die ook schreef. Leeg als het niet te lezen is: het kan intussen weg zijn. */
export async function leesBestand(bestand: Blob): Promise<string> {
  try {
    const begin = bestand.size > MEESTE_BYTES ? bestand.slice(0, MEESTE_BYTES) : bestand;
    return tekstVanBytes(new Uint8Array(await begin.arrayBuffer()));
  } catch {
    return '';
  }
}

export function meenemenSjabloon(w: Weergave, acties: MeenemenActies, voorbeeld: Voorbeeld | null): TemplateResult {
  const { t } = w;
  return html`<p>${t.tekst('meenemen.uitleg')}</p>
    <div class="knoppen">
      ${(['svg', 'png', 'csv', 'json'] as const).map((soort) => actieknop(w, acties, soort, []))}
    </div>
    ${w.vast ? nothing : invoegSjabloon(w, acties, voorbeeld)}`;
}

function invoegSjabloon(w: Weergave, acties: MeenemenActies, voorbeeld: Voorbeeld | null): TemplateResult {
  const { t } = w;
  return html`${kop(w.kopniveau, 3, t.tekst('invoegen.titel'))}
    <p>${t.tekst('invoegen.uitleg')}</p>
    <label for="csv">${t.tekst('invoegen.veld')}</label>
    <textarea id="csv" rows="4" autocomplete="off" data-veld="nieuw"></textarea>
    <label
      >${t.tekst('invoegen.bestand')}<input
        id="csv-bestand"
        type="file"
        accept=".csv,text/csv,text/plain"
        data-veld="bestand"
        ${invoer(acties, 'leesBestand')}
    /></label>
    <div class="knoppen">${actieknop(w, acties, 'bekijk', [])}</div>
    ${voorbeeld ? voorbeeldSjabloon(w, acties, voorbeeld) : nothing}`;
}

const kort = (tekst: string): string =>
  [...tekst].length > HEEL ? `${[...tekst].slice(0, HEEL).join('').trim()}…` : tekst;

// Wat geen teken is laat een browser weg: dan ontbreekt er een letter zonder dat iemand het ziet.
const leesbaar = (naam: string): string => naam.replace(/\p{Cc}+/gu, '\uFFFD');

/** Wat er van de lijst komt, regel voor regel, voordat er iets gebeurt. */
function voorbeeldSjabloon(
  w: Weergave,
  acties: MeenemenActies,
  { fouten: [fout], rijen, onbekendeKolommen, overgeslagen = [] }: Voorbeeld,
): TemplateResult {
  const { t } = w;
  const bericht = ({ kolom, code }: Csvfout): TemplateResult =>
    html`<p class="bericht">${kolom}${kolom && ': '}${codetekst(t, code, 'melding.')}</p>`;
  if (rijen.length === 0) {
    const waarom = fout ? codetekst(t, fout.code, 'melding.') : t.tekst('invoegen.leeg');
    return html`<p id="voorbeeld" class="bericht" tabindex="-1">${waarom}</p>`;
  }
  // Ook wat overgeslagen is staat op zijn plek: zo is de lijst naast het bestand te leggen.
  const regels = [
    ...overgeslagen.map(({ nummer, tekst }) => ({
      nummer,
      naam: '',
      uitkomst: t.tekst('invoegen.titelregel', { tekst: kort(tekst) }) as unknown,
    })),
    ...rijen.slice(0, MEEST_GETOOND).map(({ nummer, persoon, naam = '', fouten, bandfouten = [] }) => ({
      nummer,
      naam: kort(persoon ? naamVan(w, persoon) : leesbaar(getoondeNaam({ naam }, w.wijze))),
      uitkomst: [fouten.length === 0 ? t.tekst('invoegen.goed') : fouten.map(bericht), bandfouten.map(bericht)],
    })),
  ].sort((een, ander) => een.nummer - ander.nummer);
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
          ${regels.map(
            ({ nummer, naam, uitkomst }) =>
              html`<tr>
                <td>${nummer}</td>
                <td class="past"><bdi>${naam}</bdi></td>
                <td class="past">${uitkomst}</td>
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
    ${rijen.some(({ persoon }) => persoon) ? html`<div class="knoppen">${actieknop(w, acties, 'invoegen', [])}</div>` : nothing}`;
}
