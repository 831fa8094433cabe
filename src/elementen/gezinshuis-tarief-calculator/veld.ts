// Tekent één veld: label, uitleg, bericht, invoer met eenheid en de herkomst van het cijfer. Volgorde volgens NL Design System.
// Luistert zelf niet: het element vangt `input`, `change` en `focusout` op en leest `data-pad`.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { herkomstVan } from './rekenblad.js';
import type { Veld } from './velden.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import { eenheidVan, idVan, labelVan, naamVan, tekstVan, type Weergave } from './weergave.js';

export function veldSjabloon(w: Weergave, veld: Veld): TemplateResult {
  const { t } = w;
  const { pad, soort } = veld;
  const id = idVan(pad);
  const label = labelVan(w, veld);
  const berichten = w.bij(pad);
  const fout = berichten.some((bericht) => bericht.soort !== 'waarschuwing');
  const klasse = `veld ${fout ? 'veld--fout' : ''}`;
  // Uitleg, bericht en eenheid staan er altijd, ook leeg: zo klopt aria-describedby altijd.
  const beschrijving = `${id}-hulp ${id}-bericht ${id}-eenheid`;
  const uitleg = html`<p class="hulp" id="${id}-hulp">${tekstOfNiets(t, `veld.${naamVan(pad)}.hulp`)}</p>
    <div id="${id}-bericht">${berichtenSjabloon(w, berichten)}</div>`;

  if (soort !== 'keuze') {
    const tekst = tekstVan(w, veld);
    return html`<div class=${klasse}>
      <label for=${id}>${label}</label>
      ${uitleg}
      <div class="invoer">
        <input
          id=${id}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          data-pad=${pad}
          .value=${tekst}
          ?readonly=${w.alleenLezen}
          aria-invalid=${fout ? 'true' : 'false'}
          aria-describedby=${beschrijving}
        />
        <span class="hulp" id="${id}-eenheid">${eenheidVan(t, veld)}</span>
      </div>
      ${pad.endsWith('/aantal') ? nothing : herkomstSjabloon(w, pad, labelVan(w, veld, true))}
    </div>`;
  }

  const nu = String(leesOp(w.blad.invoer, pad) ?? '');
  const codes = veld.codes ?? [];
  const tekst = (code: string): string => codetekst(t, code, 'keuze.');
  return html`<div class=${klasse}>
    ${
      w.alleenLezen
        ? html`<span class="label" id=${id} tabindex="-1">${label}</span>${uitleg}
            <p>${tekst(nu)}</p>`
        : html`<label for=${id}>${label}</label>${uitleg}
            <select id=${id} data-pad=${pad} aria-invalid=${fout ? 'true' : 'false'} aria-describedby=${beschrijving}>
              ${(codes.includes(nu) ? codes : [nu, ...codes]).map(
                (code) => html`<option value=${code} .selected=${code === nu}>${tekst(code)}</option>`,
              )}
            </select>`
    }
    <p class="hulp" id="${id}-eenheid">${tekstOfNiets(t, `keuze.${nu}.hulp`)}</p>
  </div>`;
}

/** Berichten met het woord dat de kleur vervangt voor wie die niet ziet. */
export function berichtenSjabloon({ t }: Weergave, berichten: ReturnType<Weergave['bij']>): TemplateResult[] {
  return berichten.map(
    ({ soort, tekst }) =>
      html`<p class="bericht bericht--${soort}">
        <span class=${soort === 'server' ? '' : 'vh'}>${codetekst(t, soort, 'melding.')}:</span> ${tekst}
      </p>`,
  );
}

function herkomstSjabloon(w: Weergave, pad: string, veld: string): TemplateResult {
  const { t } = w;
  const id = `${idVan(pad)}-`;
  const herkomst = herkomstVan(w.blad.invoer, pad);
  return html`<details>
    <summary>
      <span class="merk"
        >${herkomst ? tekstOfNiets(t, `herkomst.status.${herkomst.status}`) : t.tekst('herkomst.onbekend')}</span
      ><span class="vh"> ${t.tekst('herkomst.wijzig', { veld })}</span>
    </summary>
    <div class="herkomst">
      ${(['bron', 'datum', 'reden'] as const).map(
        (sleutel) =>
          html`<label for=${id + sleutel}>${t.tekst(`herkomst.${sleutel}`)}</label>
            <input
              id=${id + sleutel}
              type=${sleutel === 'datum' ? 'date' : 'text'}
              maxlength="2000"
              autocomplete="off"
              data-herkomst=${sleutel}
              data-pad=${pad}
              .value=${herkomst?.[sleutel] ?? ''}
              ?readonly=${w.alleenLezen}
            />`,
      )}
    </div>
  </details>`;
}
