// De velden van het portaal zelf, buiten onze elementen.

import { attribuut, html } from '../html.mjs';

/** Een verplicht tekstveld. `fouten` is per veld de melding die erbij hoort. */
export function tekstveld(veld, label, uitleg, fouten, waarde, langste) {
  return veldgroep(
    veld,
    label,
    uitleg,
    fouten,
    (attributen) =>
      html`<input
        id="${veld}"
        name="${veld}"
        value="${waarde ?? ''}"
        maxlength="${langste}"
        autocomplete="off"
        aria-required="true"
        ${attributen}
      />`,
  );
}

// Uitleg en fout staan tussen label en veld, en horen er ook voor een schermlezer bij.
export function veldgroep(veld, label, uitleg, fouten, besturing) {
  const fout = fouten.get(veld);
  const beschreven = fout ? `${veld}-uitleg ${veld}-fout` : `${veld}-uitleg`;
  const attributen = html`${attribuut('aria-describedby', beschreven)} ${attribuut('aria-invalid', fout && 'true')}`;
  return html`<div class="veld${fout && ' veld-fout'}">
    <label for="${veld}">${label}</label>
    <p class="uitleg" id="${veld}-uitleg">${uitleg}</p>
    ${fout && html`<p class="foutmelding" id="${veld}-fout">${fout}</p>`} ${besturing(attributen)}
  </div>`;
}
