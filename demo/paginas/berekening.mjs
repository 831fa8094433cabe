// Eén berekening helemaal: waar zij voor waarschuwt, de bouwstenen, en elk cijfer met zijn herkomst. Overal waar een berekening ontvangen is hetzelfde.

import { alsDatum, alsEuro, alsPercentage } from '../getallen.mjs';
import { html } from '../html.mjs';
import { STATUS, WAARSCHUWING, bouwsteennaam, cijfers, veldnaam } from '../veldnamen.mjs';

/**
 * Alles van één berekening. `plek` maakt de koppen op de pagina uniek; in een vak dat al een kop heeft staan zij een niveau dieper.
 * @param {{ invoer: object, resultaat: object, plek: string, dieper?: boolean }} berekening
 */
export const heleBerekening = ({ invoer, resultaat, plek, dieper = false }) =>
  html`${bouwstenen(resultaat, kopmaker(plek, dieper))} ${alleCijfers(invoer, kopmaker(plek, dieper))}`;

const kopmaker = (plek, dieper) => (naam, tekst) => {
  const id = `${plek}-${naam}`;
  return { id, kop: dieper ? html`<h3 id="${id}">${tekst}</h3>` : html`<h2 id="${id}">${tekst}</h2>` };
};

/** Waar de som voor waarschuwde, of niets. */
export function waarschuwingen(meldingen) {
  return (
    meldingen.length > 0 &&
    html`<ul>
      ${meldingen.map(({ code, pad }) => html`<li>${veldnaam(pad)}: ${WAARSCHUWING[code] ?? code}</li>`)}
    </ul>`
  );
}

function bouwstenen({ bouwstenen, bouwstenenNiveau, kostprijselementen, tariefPerEtmaal }, maakKop) {
  const letter = new Map(bouwstenenNiveau.map(({ nummer, kostprijselement }) => [nummer, kostprijselement]));
  const { id, kop } = maakKop('bouwstenen', 'De elf bouwstenen');
  return html`<section>
    ${kop}
    <div class="schuif" role="region" aria-labelledby="${id}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Bouwsteen</th>
            <th scope="col">Letter</th>
            <th scope="col" class="getal">Per etmaal</th>
            <th scope="col" class="getal">Deel</th>
          </tr>
        </thead>
        <tbody>
          ${bouwstenen.map(
            ({ nummer, perEtmaal, aandeel }) =>
              html`<tr>
                <th scope="row">${bouwsteennaam(nummer)}</th>
                <td>${letter.get(nummer)?.replace('-', ' ') ?? '–'}</td>
                <td class="getal">${alsEuro(perEtmaal)}</td>
                <td class="getal">${aandeel === null ? '–' : alsPercentage(aandeel)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Totaal</th>
            <td></td>
            <td class="getal">${alsEuro(tariefPerEtmaal)}</td>
            <td></td>
          </tr>
        </tfoot>
      </table>
    </div>
    <p class="uitleg">
      Per letter van artikel 2.3 Besluit Jeugdwet (Stb. 2024, 69), met de leegstand naar rato: a
      ${alsEuro(kostprijselementen.a)}, b ${alsEuro(kostprijselementen.b)}, c ${alsEuro(kostprijselementen.c)}, buiten
      deze letters ${alsEuro(kostprijselementen.buiten)}.
    </p>
  </section>`;
}

function alleCijfers(invoer, maakKop) {
  const { tarievenset } = invoer;
  const { id, kop } = maakKop('cijfers', 'Alle cijfers en hun herkomst');
  return html`<section>
    ${kop}
    ${tarievenset && html`<p>Aangevuld uit de tarievenset ${tarievenset.naam}, van ${alsDatum(tarievenset.datum)}.</p>`}
    <div class="schuif" role="region" aria-labelledby="${id}" tabindex="0">
      <table class="cijfers">
        <thead>
          <tr>
            <th scope="col">Cijfer of keuze</th>
            <th scope="col">Waarde</th>
            <th scope="col">Herkomst</th>
          </tr>
        </thead>
        <tbody>
          ${cijfers(invoer).map(
            ({ naam, waarde, herkomst }) =>
              html`<tr>
                <th scope="row">${naam}</th>
                <td>${waarde}</td>
                <td>${bron(herkomst)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

// Het adres is al nagekeken op http en https; als tekst getoond kan het sowieso geen kwaad.
function bron(herkomst) {
  if (herkomst === null) return html`<span class="zacht">Niet vermeld</span>`;
  const { bron, datum, peiljaar, reden, url } = herkomst;
  const delen = [bron, peiljaar && `peiljaar ${peiljaar}`, datum && alsDatum(datum), url, reden && `“${reden}”`].filter(
    Boolean,
  );
  return html`${status(herkomst.status)} ${delen.join(' · ')}`;
}

/** Hoe zeker een cijfer is, als merkje. */
export const status = (code) => html`<span class="status status-${code}">${STATUS[code] ?? code}</span>`;
