// Zoals het op de kaart staat, zonder de kaart: over wie het gaat, wie er is, waar, wie elkaar kent, en hoe het was op een vastgelegd moment.
// Wie voor professionals verborgen is komt hier niet binnen. Een aantal is geen cijfer voor het netwerk.

import { isLeeg } from 'zo-thuis-elementen/dossier';
import { berekenMaten, zichtbaarVoor } from 'zo-thuis-elementen/netwerk';
import { alsDatum } from '../getallen.mjs';
import { html } from '../html.mjs';
import { RING, RINGEN_ZEGGEN, woord } from '../woorden.mjs';
import { antwoordlijst } from './antwoordlijst.mjs';
import { wieIsDat } from './mensen.mjs';

const lijstje = new Intl.ListFormat('nl-NL');
const metTekst = (delen) => delen.filter((deel) => !isLeeg(deel));

/** Over wie het dossier gaat en hoe lang het bewaard wordt, of `null` als er niets staat. */
export function onderwerpInWoorden({ id, inhoud }) {
  const { onderwerp, bewaartTot, regels } = inhoud;
  const { soort, naam, geboren, huishoudens } = onderwerp ?? {};
  const rijen = [
    ['Het gaat over', metTekst([soort && woord(soort), naam]).join(': ')],
    ['Geboren', isLeeg(geboren) ? null : alsDatum(geboren)],
    ['Huishoudens', lijstje.format(metTekst((huishoudens ?? []).map((huis) => huis.naam)))],
    ['Bewaren tot', isLeeg(bewaartTot) ? null : alsDatum(bewaartTot)],
    ['Regels voor toestemming en termijnen', regels],
  ].filter(([, antwoord]) => !isLeeg(antwoord));
  if (rijen.length === 0) return null;
  return html`<section aria-labelledby="onderwerp-${id}">
    <h3 id="onderwerp-${id}">Over wie</h3>
    ${antwoordlijst(rijen)}
  </section>`;
}

/** Het netwerk van een dossier; `netwerk` is wie er daarvan te zien is. */
export function netwerkInWoorden({ id, dossiernummer, inhoud }, netwerk) {
  const { aantal, aantalZonderProfessionals } = berekenMaten(netwerk);
  return html`<section aria-labelledby="netwerk-${id}">
    <h3 id="netwerk-${id}">Het netwerk</h3>
    <p>
      ${aantal} ${aantal === 1 ? 'mens' : 'mensen'}, ${aantalZonderProfessionals} zonder professionals.
      ${indelingInWoorden(inhoud.indeling ?? {})}
    </p>
    ${tabel(netwerk, inhoud, `Het netwerk van ${dossiernummer}`)}
    ${(inhoud.momenten ?? []).map((moment) => vastgelegd(moment, inhoud))}
  </section>`;
}

const eigenNaam = (lijst, code) => lijst?.find((deel) => deel.code === code)?.naam;
const ringnaam = (ringen, ring) => eigenNaam(ringen, ring) || RING[ring];
const sectornaam = (sectoren, sector) => eigenNaam(sectoren, sector) || woord(sector);

function indelingInWoorden({ ringBetekenis, ringen, sectoren }) {
  const namen = (ringen ?? []).length > 0 && lijstje.format([1, 2, 3].map((ring) => ringnaam(ringen, ring)));
  const groepen = lijstje.format((sectoren ?? []).map(({ code }) => sectornaam(sectoren, code)));
  return [
    !isLeeg(ringBetekenis) && RINGEN_ZEGGEN[ringBetekenis],
    namen && `Van binnen naar buiten: ${namen}.`,
    groepen && `De groepen: ${groepen}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function vastgelegd(moment, inhoud) {
  const { naam, datum, door, toelichting } = moment;
  const toen = zichtbaarVoor(moment, 'professional', inhoud);
  const kop = metTekst([naam, !isLeeg(datum) && alsDatum(datum), door && `vastgelegd door ${woord(door)}`]).join(' · ');
  return html`<details>
    <summary>Zo was het: ${kop}</summary>
    ${!isLeeg(toelichting) && html`<p>${toelichting}</p>`} ${tabel(toen, inhoud, `Het netwerk van toen: ${kop}`)}
    <p class="uitleg">Wat er toen verder over hen is ingevuld staat in het bestand.</p>
  </details>`;
}

function tabel({ personen, banden }, { onderwerp, indeling }, naam) {
  const { ringen, sectoren } = indeling ?? {};
  const ringVan = (ring) => (ring ? ringnaam(ringen, ring) : 'Nog niet geplaatst');
  const sectorVan = (sector) => (sector ? sectornaam(sectoren, sector) : 'Nog geen groep');
  const huizenVan = (ids) =>
    metTekst((ids ?? []).map((elk) => onderwerp?.huishoudens?.find(({ id }) => id === elk)?.naam));
  const kent = (wie) =>
    personen.flatMap((ander) => {
      const band = (banden ?? []).find(({ van, naar }) =>
        [`${van} ${naar}`, `${naar} ${van}`].includes(`${wie} ${ander.id}`),
      );
      if (!band) return [];
      return isLeeg(band.kwaliteit) ? ander.naam : `${ander.naam} (${woord(band.kwaliteit).toLowerCase()})`;
    });
  return html`<div class="schuif" tabindex="0" role="group" aria-label="${naam}">
    <table class="netwerk">
      <thead>
        <tr>
          ${['Naam', 'Wie is dat?', 'Groep', 'Ring', 'Band', 'Woont', 'Kent'].map(
            (kop) => html`<th scope="col">${kop}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${personen.map(
          (persoon) =>
            html`<tr>
              <th scope="row">${persoon.naam}</th>
              <td>${wieIsDat(persoon)}</td>
              <td>${sectorVan(persoon.sector)}</td>
              <td>${ringVan(persoon.ring)}</td>
              <td>${persoon.band && woord(persoon.band)}</td>
              <td>${lijstje.format(huizenVan(persoon.huishoudens))}</td>
              <td>${lijstje.format(kent(persoon.id))}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
