// Eén vraag op het scherm: label, uitleg, bericht, invoer. Hoe zij heet staat in velden.ts.

import { html, nothing, type TemplateResult } from 'lit';
import { antwoordOp } from '../../domein/ladder/bewerk-ladder.js';
import { codetekst } from '../../ui/codetekst.js';
import { getalTekst, labelVan, tekstOp } from './velden.js';
import { idVan, keuzeNaam, type Weergave } from './weergave.js';

/** `lang` een notitie · `dag` een kalenderdag · `datum` een dag, maand of jaar · `getal` een aantal. */
export type Veldsoort = 'lang' | 'dag' | 'datum' | 'getal';
type Opties = readonly (readonly [code: string, tekst: string])[];

/** De berichten bij een plek; altijd aanwezig, ook leeg: zo klopt `aria-describedby` altijd. */
export function berichtSjabloon({ t, bij }: Weergave, pad: string): TemplateResult {
  return html`<div id="${idVan(pad)}-bericht">
    ${bij(pad).map(
      ({ ernst, code }) => html`<p class="bericht bericht--${ernst}">${codetekst(t, code, 'melding.')}</p>`,
    )}
  </div>`;
}

export function heeftFout({ bij }: Pick<Weergave, 'bij'>, pad: string): boolean {
  return bij(pad).some(({ ernst }) => ernst === 'fout');
}

export function foutKlasse(w: Weergave, pad: string): string {
  return heeftFout(w, pad) ? 'veld veld--fout' : 'veld';
}

export function invoerSjabloon(w: Weergave, pad: string, soort: Veldsoort): TemplateResult {
  const { t } = w;
  const id = idVan(pad);
  const fout = heeftFout(w, pad) ? 'true' : 'false';
  const beschreven = `${id}-hulp ${id}-bericht`;
  const waarde = soort === 'getal' ? (w.getypt(pad) ?? getalTekst(t, antwoordOp(w.ladder, pad))) : tekstOp(w, pad);
  return html`<div class=${foutKlasse(w, pad)}>
    <label for=${id}>${labelVan(w, pad)}</label>
    <p class="hulp" id="${id}-hulp">${soort === 'datum' ? t.tekst('veld.datum.hulp') : nothing}</p>
    ${berichtSjabloon(w, pad)}
    ${
      soort === 'lang'
        ? html`<textarea
            id=${id}
            autocomplete="off"
            data-pad=${pad}
            .value=${waarde}
            aria-invalid=${fout}
            aria-describedby=${beschreven}
          ></textarea>`
        : html`<input
            id=${id}
            type=${soort === 'dag' ? 'date' : 'text'}
            inputmode=${soort === 'getal' ? 'decimal' : nothing}
            autocomplete="off"
            data-pad=${pad}
            data-soort=${soort}
            .value=${waarde}
            aria-invalid=${fout}
            aria-describedby=${beschreven}
          />`
    }
  </div>`;
}

/** Een keuzelijst; vooraan staat dat het nog niet bekend is. */
export function keuzeSjabloon(w: Weergave, pad: string, opties: Opties): TemplateResult {
  const id = idVan(pad);
  const gekozen = tekstOp(w, pad);
  return html`<div class="veld">
    <label for=${id}>${labelVan(w, pad)}</label>
    <select id=${id} data-pad=${pad} data-soort="code">
      ${[['', '–'] as const, ...opties].map(
        ([code, tekst]) => html`<option value=${code} .selected=${code === gekozen}>${tekst}</option>`,
      )}
    </select>
  </div>`;
}

export function codeOpties(w: Pick<Weergave, 't' | 'lezer'>, codes: readonly string[]): Opties {
  return codes.map((code) => [code, keuzeNaam(w, code)]);
}

/** Een vakje. Met een code hoort het bij een lijst op deze plek. */
export function vinkSjabloon(pad: string, tekst: string, aan: boolean, code?: string): TemplateResult {
  return html`<label class="keuze">
    <input
      type="checkbox"
      data-pad=${pad}
      data-soort=${code === undefined ? 'vink' : 'lijst'}
      value=${code ?? 'on'}
      .checked=${aan}
    />
    ${tekst}
  </label>`;
}

/** Een lijst vakjes onder één vraag. */
export function vinkjesSjabloon(w: Weergave, pad: string, opties: Opties): TemplateResult {
  const gekozen = antwoordOp(w.ladder, pad);
  return html`<fieldset class="veld" id=${idVan(pad)}>
    <legend>${labelVan(w, pad)}</legend>
    <div class="keuzes">
      ${opties.map(([code, tekst]) => vinkSjabloon(pad, tekst, Array.isArray(gekozen) && gekozen.includes(code), code))}
    </div>
  </fieldset>`;
}
