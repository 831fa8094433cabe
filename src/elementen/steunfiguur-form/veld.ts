// Eén vraag op het scherm: label, uitleg, bericht, invoer. Welke vragen er zijn staat in velden.ts.
// Het label hoort bij de naam van de vraag, de laatste stap van haar pad; zo heet dezelfde vraag overal hetzelfde.

import { html, type TemplateResult } from 'lit';
import { RELATIES_PER_SECTOR } from '../../domein/dossier/codes.js';
import { HOOGSTE_AANTAL_TEKENS } from '../../domein/dossier/vorm.js';
import type { Vertaler } from './teksten.js';
import { naamVan, type Veld, waardeVan } from './velden.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import { idVan, type Invulling, onderwerpcode, passendeCodes } from './weergave.js';

export function veldSjabloon(w: Invulling, veld: Veld): TemplateResult {
  const { naam, pad, soort, codes } = veld;
  const waarde = waardeVan(w.persoon, veld) ?? '';
  if (soort === 'vink') {
    return keuzeSjabloon(w, pad, 'radio', ['ja', 'nee', 'onbekend'], [waarde === '' ? '' : waarde ? 'ja' : 'nee']);
  }
  if (soort === 'keuzes') return keuzeSjabloon(w, pad, 'checkbox', codes, waarde as string[]);
  if (soort === 'keuze' && naam !== 'relatie') return keuzeSjabloon(w, pad, 'radio', codes, [waarde as string]);
  return invoerSjabloon(w, pad, soort, String(waarde));
}

/** Een vraag met vaste antwoorden. */
export function keuzeSjabloon(
  w: Invulling,
  pad: string,
  type: 'checkbox' | 'radio',
  codes: readonly string[],
  gekozen: readonly string[],
): TemplateResult {
  const id = idVan(pad);
  return html`<fieldset
    class="veld ${heeftFout(w, pad) ? 'veld--fout' : ''}"
    id=${id}
    aria-describedby="${id}-hulp ${id}-bericht"
  >
    <legend>${labelVan(w.t, pad)}</legend>
    ${onderLabel(w, pad)}
    <div class="keuzes">
      ${passendeCodes(w, codes, gekozen).map(
        (code) =>
          html`<label class="keuze">
            <input type=${type} name=${id} value=${code} data-pad=${pad} .checked=${gekozen.includes(code)} />
            ${codetekst(w.t, code)}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Een vraag om iets op te schrijven, of de keuzelijst met relaties. */
export function invoerSjabloon(w: Invulling, pad: string, soort: Veld['soort'], waarde: string): TemplateResult {
  const { t } = w;
  const id = idVan(pad);
  const fout = heeftFout(w, pad) ? 'true' : 'false';
  const beschreven = `${id}-hulp ${id}-bericht`;
  return html`<div class="veld ${heeftFout(w, pad) ? 'veld--fout' : ''}">
    <label for=${id}>${labelVan(t, pad)}</label>
    ${onderLabel(w, pad, soort === 'lang' ? t.tekst('notitie.leesbaar') : '')}
    ${
      pad === '/relatie'
        ? html`<select id=${id} data-pad=${pad} aria-invalid=${fout} aria-describedby=${beschreven}>
            ${optie(t, '', waarde)}
            ${Object.entries(RELATIES_PER_SECTOR).map(
              ([sector, relaties]) =>
                html`<optgroup label=${codetekst(t, sector)}>
                  ${relaties.map((relatie) => optie(t, relatie, waarde))}
                </optgroup>`,
            )}
            ${optie(t, 'anders', waarde)}
          </select>`
        : soort === 'lang'
          ? html`<textarea
                id=${id}
                autocomplete="off"
                data-pad=${pad}
                .value=${waarde}
                aria-invalid=${fout}
                aria-describedby="${beschreven} ${id}-teller"
              ></textarea>
              <p class="hulp" id="${id}-teller">${tellerTekst(t, waarde)}</p>`
          : html`<input
              id=${id}
              type=${soort === 'dag' ? 'date' : 'text'}
              autocomplete="off"
              data-pad=${pad}
              .value=${waarde}
              aria-required=${pad === '/naam'}
              aria-invalid=${fout}
              aria-describedby=${beschreven}
            />`
    }
  </div>`;
}

function optie(t: Vertaler, code: string, gekozen: string): TemplateResult {
  return html`<option value=${code} .selected=${code === gekozen}>${code ? codetekst(t, code) : '–'}</option>`;
}

/** Het label van een vraag. Achter een open lijst heet elke vraag "anders, namelijk". */
export function labelVan(t: Vertaler, pad: string): string {
  const naam = naamVan(pad);
  return naam.endsWith('Tekst') ? t.tekst('code.anders') : codetekst(t, naam, 'veld.');
}

// Uitleg en bericht staan er altijd, ook leeg: zo klopt aria-describedby altijd.
function onderLabel(w: Invulling, pad: string, extra = ''): TemplateResult {
  const { t } = w;
  const id = idVan(pad);
  const voorzet = naamVan(pad) === 'voor' && w.nieuw && w.leeftijd ? t.tekst(`veld.voor.${onderwerpcode(w)}`) : '';
  return html`<p class="hulp" id="${id}-hulp">${tekstOfNiets(t, `veld.${naamVan(pad)}.hulp`)} ${voorzet} ${extra}</p>
    <div id="${id}-bericht">
      ${w
        .bij(pad)
        .map(
          ({ ernst, code }) =>
            html`<p class="bericht bericht--${ernst}">
              <span class="vh">${t.tekst(`melding.${ernst}`)}:</span> ${codetekst(t, code, 'melding.')}
            </p>`,
        )}
    </div>`;
}

/** Hoeveel tekens er nog bij kunnen, of hoeveel er te veel zijn. */
export function tellerTekst(t: Vertaler, waarde: string): string {
  const over = HOOGSTE_AANTAL_TEKENS - [...waarde.replaceAll('\r\n', '\n')].length;
  return t.tekst(over < 0 ? 'teller.teveel' : 'teller.over', { aantal: Math.abs(over) });
}

function heeftFout({ bij }: Invulling, pad: string): boolean {
  return bij(pad).some(({ ernst }) => ernst === 'fout');
}
