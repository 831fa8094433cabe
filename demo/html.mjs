// HTML uit sjablonen waarin elke waarde vanzelf onschadelijk wordt. Geen andere weg naar een pagina dan deze.

const TEKENS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Html {
  constructor(tekst) {
    this.tekst = tekst;
  }
  toString() {
    return this.tekst;
  }
}

function alsTekst(waarde) {
  if (waarde instanceof Html) return waarde.tekst;
  if (Array.isArray(waarde)) return waarde.map(alsTekst).join('');
  if (waarde === null || waarde === undefined || waarde === false) return '';
  return String(waarde).replace(/[&<>"']/g, (teken) => TEKENS[teken]);
}

/** Een stuk HTML; wat wordt ingevuld is tekst, tenzij het zelf uit dit sjabloon komt. */
export function html(delen, ...waarden) {
  return new Html(delen.reduce((geheel, deel, index) => geheel + alsTekst(waarden[index - 1]) + deel));
}

/** Een attribuut, of niets als er geen waarde is. */
export function attribuut(naam, waarde) {
  return waarde ? html`${naam}="${waarde}"` : null;
}

/**
 * Gegevens voor een script op de pagina. Geen script: een browser voert het niet uit, dus de CSP hoeft het niet toe te staan.
 * Een `<` in de gegevens zou het blok kunnen sluiten; als JSON-ontsnapping is het dezelfde waarde zonder dat gevaar.
 */
export function gegevensblok(id, gegevens) {
  const json = JSON.stringify(gegevens).replaceAll('<', '\\u003c');
  return html`<script type="application/json" id="${id}">
    ${new Html(json)}
  </script>`;
}
