// Wat er binnenkwam: de lijst, en één inzending met al haar cijfers. Rekent niets na: hier staat wat bij ontvangst is vastgesteld.

import { GEPUBLICEERD } from '../bronnen.mjs';
import { alsEuro, alsTijdstip, alsVerschil } from '../getallen.mjs';
import { attribuut, html } from '../html.mjs';
import { heleBerekening, waarschuwingen } from './berekening.mjs';
import { kader } from './kader.mjs';
import { werkbladRest } from './werkblad-rest.mjs';
import { naastElkaar } from './werkblad.mjs';

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
  const rijen = inzendingen.map(({ id, ontvangen, aanbieder, contract, productcode, invoer, resultaat, werkblad }) => {
    const { eigen, aanname } = tellingen(invoer);
    return html`<tr ${attribuut('class', id === nieuw && 'nieuw')}>
      <th scope="row">
        <a href="/ontvangen/${id}">${aanbieder}</a
        ><small>${invoer.naam || 'Zonder naam'}</small>${werkblad && html`<small>${watErMeekwam(werkblad)}</small>`}
      </th>
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

// Hoeveel er naast deze ene berekening meekwam.
function watErMeekwam({ scenarios, aanbiedingen }) {
  const telling = (aantal, een, meer) => (aantal === 1 ? `1 ${een}` : `${aantal} ${meer}`);
  return [
    telling(scenarios.length, 'scenario', 'scenario’s'),
    aanbiedingen.length > 0 && telling(aanbiedingen.length, 'aanbieding', 'aanbiedingen'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Eén inzending, met alles waar haar tarief op rust en alles wat er verder meekwam. */
export function inzendingpagina({ id, ontvangen, aanbieder, contract, productcode, rekenversie, ...berekening }) {
  const { invoer, resultaat, werkblad, vastgesteld } = berekening;
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
      ${
        resultaat.meldingen.length > 0 &&
        html`<div class="let-op">
          <h2>Let op</h2>
          ${waarschuwingen(resultaat.meldingen)}
        </div>`
      }
      <p class="knoppen">
        <a class="knop knop-rustig" href="/ontvangen/${id}.json" download>Berekening opslaan (JSON)</a>
        <a class="knop knop-rustig" href="/?begin=${id}">Verder rekenen</a>
      </p>
      ${werkblad && naastElkaar(werkblad, vastgesteld)} ${heleBerekening({ invoer, resultaat, plek: 'in-beeld' })}
      ${werkblad && werkbladRest(werkblad, vastgesteld, { zonderActief: true })}`,
  });
}
