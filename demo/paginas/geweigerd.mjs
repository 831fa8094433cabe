// Wat er nog scheelt aan wat is ingestuurd, bovenaan de pagina, met een link naar elk punt.

import { attribuut, html } from '../html.mjs';

const U = {
  kop: 'Het formulier is nog niet ontvangen',
  weg: 'Wat er in het formulier stond kunnen wij niet teruggeven. Kijk dit na en stuur het opnieuw in:',
  terug: 'Wat u invulde staat er nog. Kijk dit na en stuur het opnieuw in:',
};
const JE = {
  kop: 'Het is nog niet verstuurd',
  weg: 'Wat er in het formulier stond kunnen we niet teruggeven. Kijk dit na en verstuur het nog een keer:',
  terug: 'Wat je invulde staat er nog. Kijk dit na en verstuur het nog een keer:',
};

/** De velden van de aanbieder zijn van de pagina zelf; voor een persoon opent steunfiguren.js die persoon in het formulier. */
export function samenvatting(veldfouten, fouten, waarde, aanspreekvorm = 'u') {
  const { kop, weg, terug } = aanspreekvorm === 'je' ? JE : U;
  return html`<div class="fouten">
    <h2 id="fouten-kop" tabindex="-1">${kop}</h2>
    <p>${waarde === null ? weg : terug}</p>
    <ul>
      ${veldfouten.map(([veld, tekst]) => html`<li><a href="#${veld}">${tekst}</a></li>`)}
      ${fouten.map(
        ({ persoon, naar, tekst }) =>
          html`<li><a href="#${naar}" ${attribuut('data-persoon', persoon)}>${tekst}</a></li>`,
      )}
    </ul>
  </div>`;
}
