// De pagina met de rekenhulp: de eigen velden van het portaal en <gezinshuis-tarief-calculator> in één gewoon formulier.
// Na een weigering dezelfde pagina, met wat er ingevuld was en elke melding bij haar veld.

import { attribuut, gegevensblok, html } from '../html.mjs';
import { PRODUCTEN } from '../regels.mjs';
import { toelichting, vergelijking } from './bij-de-cijfers.mjs';
import { kader } from './kader.mjs';
import { tekstveld, veldgroep } from './velden.mjs';

/** De twee soorten rekenhulp: met het voorbeeld van het pakket, en met de eigen tarievenset van de gemeente. */
export const REKENHULPEN = {
  '/': {
    titel: 'Tarief gezinshuis doorrekenen',
    inleiding: html`<p class="inleiding">
      Wat kost een etmaal in een gezinshuis, en waarom? Reken het samen met de aanbieder uit. De rekenhulp begint met
      een voorbeeld. Elk cijfer is te wijzigen, en bij elk cijfer staat waar het vandaan komt.
    </p>`,
    tarievenset: null,
  },
  '/eigen-cijfers': {
    titel: 'Doorrekenen met cijfers van Rietmonde',
    inleiding: html`<p class="inleiding">
        Hier begint de rekenhulp met een eigen set cijfers van de gemeente. Die staat in
        <a href="/tarievenset-rietmonde-2026.json">een gewoon bestand</a> met bij elk cijfer de herkomst.
      </p>
      <p class="let-op">
        <strong>Deze cijfers zijn verzonnen.</strong> Ze laten zien hoe een gemeente haar eigen cijfers aanbiedt. Alleen
        de pleegvergoeding en de vakantietoeslag zijn echt.
      </p>`,
    tarievenset: '/tarievenset-rietmonde-2026.json',
  },
};

/** Zo veel punten van een werkblad staan er bovenaan; de rest staat er als aantal. */
const MEESTE_PUNTEN = 10;

/**
 * @param {{ pad: string, script: unknown, inzending?: Record<string, string>, waarde?: unknown, werkblad?: unknown, veldfouten?: [string, string][], serverFouten?: { pad: string, tekst: string }[], werkbladfouten?: string[] }} stand
 */
export function rekenhulppagina({ pad, script, inzending = {}, waarde = null, werkblad = null, ...fouten }) {
  const { veldfouten = [], serverFouten = [], werkbladfouten = [] } = fouten;
  const { titel, inleiding, tarievenset } = REKENHULPEN[pad];
  const geweigerd = veldfouten.length + serverFouten.length + werkbladfouten.length > 0;
  // Alleen wat er aan de velden van de rekenhulp scheelt heeft daar een eigen overzicht.
  const bovenaan = veldfouten.length + werkbladfouten.length > 0;
  return kader({
    titel: geweigerd ? `Nog niet ingediend: ${titel}` : titel,
    pad,
    scripts: html`${script}
      <script type="module" src="/portaal.js"></script>`,
    inhoud: html`<h1>${titel}</h1>
      ${inleiding} ${geweigerd && samenvatting(veldfouten, serverFouten, werkbladfouten)}
      <form method="post" action="${pad}" class="formulier">
        <section class="vak" aria-labelledby="contract-kop">
          <h2 id="contract-kop">Contract</h2>
          <p class="uitleg">Alle velden zijn verplicht. Vul geen namen van personen in.</p>
          <div class="velden">${contractvelden(inzending, new Map(veldfouten))}</div>
        </section>
        <div class="vak">
          <gezinshuis-tarief-calculator id="tarief" name="tarief" required ${attribuut('tarievenset', tarievenset)}>
            <p>
              De rekenhulp heeft JavaScript nodig. Ziet u hier geen velden? Vraag dan de afdeling Inkoop jeugd om een
              berekening op papier.
            </p>
          </gezinshuis-tarief-calculator>
        </div>
        ${vergelijking()}
        <section class="vak indienen" aria-labelledby="indienen-kop">
          <h2 id="indienen-kop">Indienen</h2>
          <p>
            Rietmonde vraagt bij elk eigen of aangenomen cijfer een reden. Die regel is verzonnen, net als de gemeente.
            Wij rekenen het tarief na en bewaren de hele berekening, met alle scenario’s en aanbiedingen, op de computer
            waar deze demo draait.
          </p>
          <button type="submit" class="knop">Tarief indienen</button>
        </section>
      </form>
      ${toelichting()} ${gegevensblok('formuliergegevens', { waarde, werkblad, serverFouten, bovenaan })}`,
  });
}

// De punten in de berekening staan in het overzicht van de rekenhulp zelf, met een link naar elk veld; hier alleen dat ze er zijn.
function samenvatting(veldfouten, serverFouten, werkbladfouten) {
  const nogMeer = werkbladfouten.length - MEESTE_PUNTEN;
  const aantal = serverFouten.length === 1 ? 'één punt' : `${serverFouten.length} punten`;
  return html`<div class="fouten">
    <h2 id="fouten-kop" tabindex="-1">Het tarief is nog niet ingediend</h2>
    <p>Wat u invulde staat er nog. Kijk dit na en dien het opnieuw in:</p>
    <ul>
      ${veldfouten.map(([veld, tekst]) => html`<li><a href="#${veld}">${tekst}</a></li>`)}
      ${serverFouten.length > 0 && html`<li><a href="#tarief">In de berekening: ${aantal}</a></li>`}
      ${werkbladfouten.slice(0, MEESTE_PUNTEN).map((tekst) => html`<li><a href="#tarief">${tekst}</a></li>`)}
      ${nogMeer > 0 && html`<li>En nog ${nogMeer} in de scenario’s en de aanbiedingen.</li>`}
    </ul>
  </div>`;
}

function contractvelden(inzending, fouten) {
  const tekst = (veld, label, uitleg) => tekstveld(veld, label, uitleg, fouten, inzending[veld], 120);
  return html`${tekst('aanbieder', 'Naam van de aanbieder', 'De organisatie, niet een persoon.')}
  ${tekst('contract', 'Contract of perceel', 'Bijvoorbeeld: Verblijf 2026, perceel 2.')}
  ${veldgroep(
    'productcode',
    'Productcode',
    'Uit de landelijke lijst JZ21 (februari 2025).',
    fouten,
    (attributen) =>
      html`<select id="productcode" name="productcode" aria-required="true" ${attributen}>
        ${PRODUCTEN.map(
          ({ groep, codes }) =>
            html`<optgroup label="${groep}">
              ${Object.entries(codes).map(
                ([code, naam]) =>
                  html`<option value="${code}" ${attribuut('selected', code === inzending.productcode && 'selected')}>
                    ${code} ${naam}
                  </option>`,
              )}
            </optgroup>`,
        )}
      </select>`,
  )}`;
}
