// Wat er binnenkwam: de lijst, en één inzending met al haar cijfers. Rekent niets na: hier staat wat bij ontvangst is vastgesteld.

import { GEPUBLICEERD } from '../bronnen.mjs';
import { alsDatum, alsEuro, alsPercentage, alsTijdstip, alsVerschil } from '../getallen.mjs';
import { attribuut, html } from '../html.mjs';
import { BOUWSTEEN, STATUS, WAARSCHUWING, cijfers, veldnaam } from '../veldnamen.mjs';
import { kader } from './kader.mjs';

/** @param {{ inzendingen: object[], nieuw: number | null }} stand `nieuw` is het nummer dat net is bewaard. */
export function ontvangenpagina({ inzendingen, nieuw }) {
  const net = inzendingen.find(({ id }) => id === nieuw);
  return kader({
    titel: 'Ontvangen tarieven',
    pad: '/ontvangen',
    inhoud: html`<h1>Ontvangen tarieven</h1>
      ${net && bevestiging(net)} ${inzendingen.length === 0 ? leeg() : tabel(inzendingen, nieuw)}`,
  });
}

const bevestiging = ({ aanbieder, resultaat }) =>
  html`<p class="gelukt" role="status">
    <strong>Ontvangen.</strong> ${aanbieder}: ${alsEuro(resultaat.tariefPerEtmaal)} per jeugdige per etmaal. Wij hebben
    het tarief nagerekend.
  </p>`;

const leeg = () =>
  html`<div class="vak leeg">
    <p>Er is nog geen tarief ingediend.</p>
    <p><a class="knop" href="/">Tarief doorrekenen</a></p>
  </div>`;

function tabel(inzendingen, nieuw) {
  const rijen = inzendingen.map(({ id, ontvangen, aanbieder, contract, productcode, invoer, resultaat }) => {
    const { eigen, aanname } = tellingen(invoer);
    return html`<tr ${attribuut('class', id === nieuw && 'nieuw')}>
      <th scope="row"><a href="/ontvangen/${id}">${aanbieder}</a><small>${invoer.naam || 'Zonder naam'}</small></th>
      <td class="getal"><strong>${alsEuro(resultaat.tariefPerEtmaal)}</strong></td>
      <td class="getal">${alsEuro(resultaat.perJaarPerJeugdige)}</td>
      <td><time datetime="${ontvangen}">${alsTijdstip(ontvangen)}</time></td>
      <td>${contract}<small>${productcode}</small></td>
      <td class="getal">${eigen}</td>
      <td class="getal">${aanname}</td>
      <td class="getal">${resultaat.meldingen.length}</td>
    </tr>`;
  });
  return html`<p class="uitleg">De nieuwste staat bovenaan. Bedragen zijn per jeugdige.</p>
    <div class="schuif" role="region" aria-label="Tabel met ontvangen tarieven" tabindex="0">
      <table class="lijst">
        <thead>
          <tr>
            <th scope="col">Aanbieder en berekening</th>
            <th scope="col" class="getal">Per etmaal</th>
            <th scope="col" class="getal">Per jaar</th>
            <th scope="col">Ontvangen</th>
            <th scope="col">Contract</th>
            <th scope="col" class="getal">Eigen cijfers</th>
            <th scope="col" class="getal">Aannames</th>
            <th scope="col" class="getal">Let op</th>
          </tr>
        </thead>
        <tbody>
          ${rijen}
        </tbody>
      </table>
    </div>`;
}

function tellingen({ herkomst }) {
  const tel = (status) => Object.values(herkomst ?? {}).filter((vermelding) => vermelding.status === status).length;
  return { eigen: tel('eigen'), aanname: tel('aanname') };
}

/** Eén inzending, met alles waar haar tarief op rust. */
export function inzendingpagina({ id, ontvangen, aanbieder, contract, productcode, rekenversie, invoer, resultaat }) {
  const verschil = resultaat.tariefPerEtmaal - GEPUBLICEERD.tariefPerEtmaal;
  return kader({
    titel: `${aanbieder}: ${alsEuro(resultaat.tariefPerEtmaal)} per etmaal`,
    pad: '/ontvangen',
    inhoud: html`<p class="kruimel"><a href="/ontvangen">Ontvangen tarieven</a></p>
      <h1>${aanbieder}</h1>
      <p class="inleiding">${invoer.naam || 'Berekening zonder naam'} · ${contract} · ${productcode}</p>
      <dl class="bedragen">
        <div class="hoofd">
          <dt>Per jeugdige per etmaal</dt>
          <dd>${alsEuro(resultaat.tariefPerEtmaal)}</dd>
        </div>
        <div>
          <dt>Per jeugdige per maand</dt>
          <dd>${alsEuro(resultaat.perMaandPerJeugdige)}</dd>
        </div>
        <div>
          <dt>Per jeugdige per jaar</dt>
          <dd>${alsEuro(resultaat.perJaarPerJeugdige)}</dd>
        </div>
        <div>
          <dt>Per huis per jaar, volle bezetting</dt>
          <dd>${alsEuro(resultaat.perJaarPerHuis)}</dd>
        </div>
        <div>
          <dt>Per huis per jaar, verwachte bezetting</dt>
          <dd>${alsEuro(resultaat.perJaarPerHuisVerwacht)}</dd>
        </div>
      </dl>
      <p class="uitleg">
        Ontvangen op ${alsTijdstip(ontvangen)}, nagerekend met zo-thuis-elementen ${rekenversie}. Verschil met
        ${GEPUBLICEERD.productcode} van ${GEPUBLICEERD.jaar} (${alsEuro(GEPUBLICEERD.tariefPerEtmaal)},
        ${GEPUBLICEERD.regio}, bron: ${GEPUBLICEERD.bron}): ${alsVerschil(verschil)}. Dat tarief is niet omgerekend naar
        een later jaar.
      </p>
      ${waarschuwingen(resultaat.meldingen)}
      <p class="knoppen">
        <a class="knop knop-rustig" href="/ontvangen/${id}.json" download>Berekening opslaan (JSON)</a>
        <a class="knop knop-rustig" href="/?begin=${id}">Verder rekenen</a>
      </p>
      ${bouwstenen(resultaat)} ${alleCijfers(invoer)}`,
  });
}

function waarschuwingen(meldingen) {
  if (meldingen.length === 0) return null;
  return html`<div class="let-op">
    <h2>Let op</h2>
    <ul>
      ${meldingen.map(({ code, pad }) => html`<li>${veldnaam(pad)}: ${WAARSCHUWING[code] ?? code}</li>`)}
    </ul>
  </div>`;
}

function bouwstenen({ bouwstenen, bouwstenenNiveau, kostprijselementen, tariefPerEtmaal }) {
  const letter = new Map(bouwstenenNiveau.map(({ nummer, kostprijselement }) => [nummer, kostprijselement]));
  return html`<section>
    <h2 id="bouwstenen-kop">De elf bouwstenen</h2>
    <div class="schuif" role="region" aria-labelledby="bouwstenen-kop" tabindex="0">
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
            ({ nummer, code, perEtmaal, aandeel }) =>
              html`<tr>
                <th scope="row">${nummer}. ${BOUWSTEEN[code]}</th>
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

function alleCijfers(invoer) {
  const { tarievenset } = invoer;
  return html`<section>
    <h2 id="cijfers-kop">Alle cijfers en hun herkomst</h2>
    ${tarievenset && html`<p>Aangevuld uit de tarievenset ${tarievenset.naam}, van ${alsDatum(tarievenset.datum)}.</p>`}
    <div class="schuif" role="region" aria-labelledby="cijfers-kop" tabindex="0">
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
  const { status, bron, datum, peiljaar, reden, url } = herkomst;
  const delen = [bron, peiljaar && `peiljaar ${peiljaar}`, datum && alsDatum(datum), url, reden && `“${reden}”`].filter(
    Boolean,
  );
  return html`<span class="status status-${status}">${STATUS[status]}</span> ${delen.join(' · ')}`;
}
