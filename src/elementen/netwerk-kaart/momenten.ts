// Eerdere momenten: vastleggen hoe het nu is, en in een tabel lezen wat er sinds toen veranderde.

import { html, nothing, type TemplateResult } from 'lit';
import type { Band, Persoon } from '../../domein/dossier/dossier.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import type { TekstSleutel } from './teksten.js';
import {
  actieknop,
  momentNaam,
  naamVan,
  ringNaam,
  TEKENS,
  tekstveld,
  type Vergelijking,
  verschillenVan,
  type Weergave,
} from './weergave.js';

export function momentenSjabloon(w: Weergave, fout: string): TemplateResult {
  const { t, doe, dossier, vast, vandaag } = w;
  const momenten = dossier.momenten ?? [];
  return html`<details class="momenten" ?open=${momenten.length > 0 || fout !== ''}>
    <summary>${kop(w.kopniveau, 2, t.tekst('moment.titel'))}</summary>
    <p>${t.tekst('moment.uitleg')}</p>
    <ul>
      ${momenten.map(
        (moment) =>
          html`<li>
            ${momentNaam(t, moment)}
            ${moment.toelichting ? html`<span class="hulp">${moment.toelichting}</span>` : nothing}
            ${vast ? nothing : knop(doe, 'vergeten', [moment.id ?? ''], { tekst: t.tekst('actie.verwijderen'), wie: moment.naam ?? '' })}
          </li>`,
      )}
    </ul>
    ${
      vast
        ? nothing
        : html`<div class="velden">
              <div class="veld ${fout ? 'veld--fout' : ''}">
                <label for="moment-datum">${t.tekst('moment.datum')}</label>
                <p class="bericht" id="moment-bericht">${fout}</p>
                <input
                  id="moment-datum"
                  type="date"
                  data-veld="nieuw"
                  value=${vandaag}
                  aria-invalid=${fout ? 'true' : 'false'}
                  aria-describedby="moment-bericht"
                />
              </div>
              ${tekstveld(null, 'nieuw', t.tekst('moment.naam'), 'moment-naam')}
              ${tekstveld(null, 'nieuw', t.tekst('moment.toelichting'), 'moment-toelichting')}
            </div>
            <div class="knoppen">${actieknop(w, doe, 'vastleggen', [])}</div>`
    }
  </details>`;
}

/** Wat er veranderde, als tabel: te lezen, te printen en voor te lezen zonder de kaart. */
export function verschilSjabloon(w: Weergave, vergelijking: Vergelijking): TemplateResult {
  const { t, personen } = w;
  const { verschil, weg, toen, van, naar } = vergelijking;
  const allen = [...personen, ...weg];
  const anders = allen.filter(({ id }) => verschillenVan(w, id).length > 0);
  const naamBij = (id: string): string => {
    const persoon = allen.find((wie) => wie.id === id);
    return persoon ? naamVan(w, persoon) : '–';
  };
  const ring = (persoon: Persoon | undefined): string => (persoon ? ringNaam(w, persoon.ring) : '–');
  // De band staat in de kolom van het moment waarop zij er was.
  const bandrijen = (lijst: readonly Band[], sleutel: TekstSleutel, toenWas: boolean): readonly TemplateResult[] =>
    lijst.map((band) => {
      const kwaliteit = t.tekst(`band.${band.kwaliteit || 'geen'}`);
      return html`<tr>
        <th scope="row">${naamBij(band.van)} – ${naamBij(band.naar)}</th>
        <td>${t.tekst(sleutel)}</td>
        <td>${toenWas ? kwaliteit : '–'}</td>
        <td>${toenWas ? '–' : kwaliteit}</td>
      </tr>`;
    });
  const rijen = [
    ...anders.map((persoon) => {
      const codes = verschillenVan(w, persoon.id);
      return html`<tr>
        <th scope="row">${naamVan(w, persoon)}</th>
        <td>${codes.map((code) => `${TEKENS[code]} ${t.tekst(`verschil.${code}`)}`).join(', ')}</td>
        <td>${ring(toen.personen?.find(({ id }) => id === persoon.id))}</td>
        <td>${ring(personen.find(({ id }) => id === persoon.id))}</td>
      </tr>`;
    }),
    ...bandrijen(verschil.bandenNieuw, 'verschil.bandNieuw', false),
    ...bandrijen(verschil.bandenWeg, 'verschil.bandWeg', true),
  ];
  return html`<section class="schuif" part="verschil" aria-labelledby="verschil-titel" tabindex="0">
    ${kop(w.kopniveau, 2, t.tekst('verschil.titel', { van, naar }), { id: 'verschil-titel' })}
    ${
      rijen.length === 0
        ? html`<p>${t.tekst('verschil.geen')}</p>`
        : html`<table aria-labelledby="verschil-titel">
            <thead>
              <tr>
                <th scope="col">${t.tekst('verschil.wie')}</th>
                <th scope="col">${t.tekst('verschil.kop')}</th>
                <th scope="col">${van}</th>
                <th scope="col">${naar}</th>
              </tr>
            </thead>
            <tbody>
              ${rijen}
            </tbody>
          </table>`
    }
  </section>`;
}
