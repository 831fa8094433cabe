// Het overzicht van een werkblad: de scenario's naast elkaar, en de aanbiedingen daarnaast. Wat er verder in staat komt eronder (werkblad-rest.mjs).

import { BOUWSTENEN } from 'zo-thuis-elementen/tarief';
import { alsEuro, alsIngevuldeEuro, alsVerschil } from '../getallen.mjs';
import { html } from '../html.mjs';
import { bouwsteennaam } from '../veldnamen.mjs';

/** Hoe een scenario heet; zonder naam is dat zijn nummer. */
export const naamVan = ({ naam }, nummer) => naam || `Scenario ${nummer + 1}`;
const bedrag = (waarde) => (typeof waarde === 'number' ? alsEuro(waarde) : '–');
export const verschil = (waarde) => (typeof waarde === 'number' ? alsVerschil(waarde) : '–');

/** Het overzicht: elk scenario en elke aanbieding met tarief en verschil, en de toelichting. `vastgesteld` komt van `stelVast`. */
export function naastElkaar({ scenarios, actief, aanbiedingen, notitie }, { resultaten, aanbod }) {
  const inBeeld = naamVan(scenarios[actief], actief);
  return html`${notitie && html`<p class="uitleg">Toelichting: ${notitie}</p>`}
    <section class="vak" aria-labelledby="scenarios-kop">
      <h2 id="scenarios-kop">De berekeningen</h2>
      ${scenariotabel(scenarios, actief, resultaten)}
    </section>
    ${
      aanbiedingen.length > 0 &&
      html`<section class="vak" aria-labelledby="aanbod-kop">
        <h2 id="aanbod-kop">De aanbiedingen</h2>
        <p class="uitleg">Naast ${inBeeld}. Een verschil is geen oordeel.</p>
        ${aanbodtabel(aanbiedingen, aanbod)}
      </section>`
    }`;
}

function scenariotabel(scenarios, actief, resultaten) {
  const anker = resultaten[actief].tariefPerEtmaal;
  const rij = (kop, cel) =>
    html`<tr>
      <th scope="row">${kop}</th>
      ${resultaten.map((resultaat, nummer) => html`<td class="getal">${cel(resultaat, nummer)}</td>`)}
    </tr>`;
  return schuif(
    'Tabel met de berekeningen',
    html`<thead>
        <tr>
          <th scope="col">Bouwsteen</th>
          ${scenarios.map(
            (invoer, nummer) =>
              html`<th scope="col" class="getal">
                ${naamVan(invoer, nummer)}${nummer === actief && html`<small>in beeld</small>`}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${BOUWSTENEN.map(({ nummer }) =>
          rij(bouwsteennaam(nummer), ({ bouwstenen }) =>
            bedrag(bouwstenen.find((bouwsteen) => bouwsteen.nummer === nummer)?.perEtmaal),
          ),
        )}
      </tbody>
      <tfoot>
        ${rij('Tarief per jeugdige per etmaal', ({ tariefPerEtmaal }) => bedrag(tariefPerEtmaal))}
        ${
          scenarios.length > 1 &&
          rij(`Verschil met ${naamVan(scenarios[actief], actief)}`, ({ tariefPerEtmaal }, nummer) =>
            nummer === actief ? '–' : verschil(tariefPerEtmaal - anker),
          )
        }
      </tfoot>`,
  );
}

function aanbodtabel(aanbiedingen, aanbod) {
  return schuif(
    'Tabel met de aanbiedingen',
    html`<thead>
        <tr>
          <th scope="col">Aanbieder</th>
          <th scope="col" class="getal">Per etmaal</th>
          <th scope="col" class="getal">Verschil</th>
        </tr>
      </thead>
      <tbody>
        ${aanbiedingen.map(
          ({ naam, tariefPerEtmaal, niveau: code }, nummer) =>
            html`<tr>
              <th scope="row">${naam}${code && html`<small>Niveau ${code}</small>`}</th>
              <td class="getal">${alsIngevuldeEuro(tariefPerEtmaal)}</td>
              <td class="getal">${verschil(aanbod[nummer]?.verschil)}</td>
            </tr>`,
        )}
      </tbody>`,
  );
}

/** Een tabel die op een smal scherm opzij schuift. */
export const schuif = (naam, inhoud) =>
  html`<div class="schuif" role="region" aria-label="${naam}" tabindex="0">
    <table>
      ${inhoud}
    </table>
  </div>`;
