// De openbare pagina's van de gemeente: <zo-thuis-ladder> voor een raadslid en voor een kind, zonder dossier en zonder formulier.
// Wie geen script heeft leest de treden en hun bronnen in de tabel eronder. Die komt uit het pakket; hier staat geen artikel.

import { HULPVORM_BRON, TREDEN } from 'zo-thuis-elementen/ladder';
import { alsDatum } from '../getallen.mjs';
import { html } from '../html.mjs';
import { TREDE } from '../woorden.mjs';
import { kader } from './kader.mjs';

export const ZO_THUIS = '/zo-thuis';
export const ZO_THUIS_KIND = '/zo-thuis/kind';

/** @param {{ script: unknown }} stand */
export function zoThuisPagina({ script }) {
  return kader({
    titel: 'Waar kinderen wonen als er hulp nodig is',
    pad: ZO_THUIS,
    scripts: script,
    inhoud: html`<h1>Waar kinderen wonen als er hulp nodig is</h1>
      <p class="inleiding">
        Voor raadsleden, en voor wie wil weten welke plekken er zijn. Deze pagina gaat niet over één kind. Er is niets
        in te vullen, en er wordt niets bewaard.
      </p>
      <p class="let-op">
        <strong>Rietmonde is verzonnen.</strong> Daarom staat hier niets over wat deze gemeente doet of betaalt. De
        bronnen zijn echt.
      </p>
      <div class="vak">
        <zo-thuis-ladder lezer="raadslid">
          <p>De uitleg per plek heeft JavaScript nodig. De plekken en de bronnen staan ook hieronder.</p>
        </zo-thuis-ladder>
      </div>
      ${bronnen()}`,
  });
}

/** @param {{ script: unknown }} stand */
export function zoThuisKindPagina({ script }) {
  return kader({
    titel: 'Waar kun jij wonen?',
    pad: ZO_THUIS_KIND,
    scripts: script,
    inhoud: html`<h1>Het pad van thuis af</h1>
      <p class="inleiding">
        Voor kinderen en jongeren. Tik op een huis en lees hoe het daar is. Wat je hier invult bewaart niemand: het is
        weg als je de pagina sluit.
      </p>
      <div class="vak">
        <zo-thuis-ladder lezer="kind"><p>Het pad heeft JavaScript nodig.</p></zo-thuis-ladder>
      </div>`,
  });
}

function bronnen() {
  return html`<section class="bronnen">
    <h2 id="bronnen-kop">Bronnen</h2>
    <p>
      Van thuis af, in vaste volgorde. Dit is geen advies: welke plek past hangt af van kind en gezin. Laat bij
      juridische vragen een jurist meekijken.
    </p>
    <div class="schuif" role="region" aria-labelledby="bronnen-kop" tabindex="0">
      <table class="cijfers">
        <thead>
          <tr>
            ${['Plek', 'Grondslag', 'Bron', 'Hulpvorm (CBS)'].map((kop) => html`<th scope="col">${kop}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${TREDEN.map(
            ({ code, hulpvorm, bron }) =>
              html`<tr>
                <th scope="row">${TREDE[code]}</th>
                <td>${bron.grondslag ?? 'De bron noemt geen artikel'}</td>
                <td>${bronMetDatum(bron)}</td>
                <td>${hulpvorm ?? 'Geen jeugdhulp'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="uitleg">Hulpvormen: ${HULPVORM_BRON}.</p>
  </section>`;
}

// Van een wet is de datum die van de tekst die gelezen is.
function bronMetDatum({ publicatie, datum }) {
  if (datum === null) return `“${publicatie}”, zonder datum`;
  return publicatie.startsWith('BWBR')
    ? `Jeugdwet (${publicatie}), gelezen in de tekst van ${alsDatum(datum)}`
    : `“${publicatie}”, ${alsDatum(datum)}`;
}
