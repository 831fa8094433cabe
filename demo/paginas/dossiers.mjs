// Wat de aanbieder ontving: per dossier de mensen, het netwerk, de afspraken en de ladder, in woorden. Leest alleen wat de server bewaard heeft.

import { zichtbaarVoor } from 'zo-thuis-elementen/netwerk';
import { alsDatum, alsTijdstip } from '../getallen.mjs';
import { html } from '../html.mjs';
import { woord } from '../woorden.mjs';
import { afsprakenInWoorden } from './afspraken.mjs';
import { kader } from './kader.mjs';
import { ladderInWoorden } from './ladder.mjs';
import { mensen } from './mensen.mjs';
import { netwerkInWoorden, onderwerpInWoorden } from './netwerk.mjs';

const lijstje = new Intl.ListFormat('nl-NL');
const ONTVANGEN = '/aanbieder/ontvangen';

/** @param {{ dossiers: object[], nieuw: number, gewist: boolean }} stand `nieuw` is het dossier dat net is bewaard. */
export function dossierspagina({ dossiers, nieuw, gewist }) {
  const net = dossiers.find(({ id }) => id === nieuw);
  return kader({
    titel: 'Ontvangen',
    pad: ONTVANGEN,
    inhoud: html`<h1>Ontvangen</h1>
      ${
        net &&
        html`<p class="gelukt" role="status">
          <strong>Ontvangen.</strong> ${net.dossiernummer}: ${watErStaat(net)}. Wij hebben het nagekeken.
        </p>`
      }
      ${
        gewist && html`<p class="gelukt" role="status"><strong>Gewist.</strong> Van dat dossier is hier niets meer.</p>`
      }
      ${
        dossiers.length === 0
          ? leeg()
          : html`<p class="inleiding">
                Wie er is om op te steunen, en wie er nog meer om het kind heen staat, en waar het kind woont of gaat
                wonen: zoals het is ingestuurd.
              </p>
              <div class="dossiers">${dossiers.map((dossier) => kaart(dossier, dossier === net))}</div>`
      }`,
  });
}

/** Vraagt het eerst: wissen is niet terug te draaien. */
export function wispagina(dossier) {
  const { id, dossiernummer } = dossier;
  const titel = `Alles van ${dossiernummer} wissen?`;
  return kader({
    titel,
    pad: `/aanbieder/dossier/${id}/wissen`,
    inhoud: html`<p class="kruimel"><a href="${ONTVANGEN}">Ontvangen</a></p>
      <h1>${titel}</h1>
      <p class="inleiding">
        Hier staat nu: ${watErStaat(dossier)}. Wissen haalt alles van dit dossier weg, ook wat u hier niet ziet. Dat is
        niet terug te draaien.
      </p>
      <form method="post" action="/aanbieder/dossier/${id}/wissen" class="knoppen">
        <button type="submit" class="knop knop-gevaar">Alles van dit dossier wissen</button>
        <a class="knop knop-rustig" href="${ONTVANGEN}">Niet wissen</a>
      </form>`,
  });
}

const leeg = () =>
  html`<div class="vak leeg">
    <p>Er is nog niets ontvangen.</p>
    <p><a class="knop" href="/aanbieder">Netwerk, steunfiguren en ladder invullen</a></p>
  </div>`;

// Deze lijst is voor professionals: wie voor hen verborgen is staat er niet bij, en wie die persoon kent ook niet. Bewaard wordt het wel.
const zichtbaar = ({ inhoud }) => zichtbaarVoor(inhoud, 'professional');

/** Het dossier zoals het ontvangen is, voor in een bestand: zonder wie voor professionals verborgen is, ook in een vastgelegd moment. */
export function alsBestand({ inhoud }) {
  const { momenten } = inhoud;
  const netwerk = ({ personen, banden, ...rest }) => ({
    ...rest,
    ...(personen && { personen: zichtbaarVoor({ personen, banden }, 'professional', inhoud).personen }),
    ...(banden && { banden: zichtbaarVoor({ personen, banden }, 'professional', inhoud).banden }),
  });
  return { ...netwerk(inhoud), ...(momenten && { momenten: momenten.map(netwerk) }) };
}

function watErStaat(dossier) {
  const namen = zichtbaar(dossier).personen.map(({ naam }) => naam);
  const delen = ladderInWoorden(dossier) === null ? namen : [...namen, 'de ladder'];
  return delen.length === 0 ? 'nog niemand' : lijstje.format(delen);
}

function kaart(dossier, nieuw) {
  const { id, dossiernummer, leeftijd, ontvangen, gewijzigd } = dossier;
  const { ingevuldDoor } = dossier.inhoud;
  const netwerk = zichtbaar(dossier);
  const { personen } = netwerk;
  return html`<article class="vak dossier${nieuw && ' dossier-nieuw'}" aria-labelledby="dossier-${id}">
    <h2 id="dossier-${id}">${dossiernummer}</h2>
    <p class="uitleg">
      ${leeftijd} jaar · ontvangen <time datetime="${ontvangen}">${alsTijdstip(ontvangen)}</time>
      ${gewijzigd !== ontvangen && html`· gewijzigd <time datetime="${gewijzigd}">${alsTijdstip(gewijzigd)}</time>`}
      ${ingevuldDoor && `· ingevuld door ${woord(ingevuldDoor)}`}
    </p>
    ${onderwerpInWoorden(dossier)} ${personen.length === 0 && niemand(dossier.inhoud)}
    ${mensen(personen, dossier.inhoud.personen ?? [])} ${personen.length > 0 && netwerkInWoorden(dossier, netwerk)}
    ${afsprakenInWoorden(dossier, personen)} ${ladderInWoorden(dossier)}
    <p class="knoppen">
      <a class="knop knop-rustig" href="/aanbieder/dossier/${id}" aria-label="Verder invullen: ${dossiernummer}"
        >Verder invullen</a
      >
      <a
        class="knop knop-rustig"
        href="/aanbieder/dossier/${id}.json"
        download
        aria-label="Opslaan als JSON: ${dossiernummer}"
        >Opslaan (JSON)</a
      >
      <a class="knop knop-gevaar" href="/aanbieder/dossier/${id}/wissen" aria-label="Wissen: ${dossiernummer}"
        >Wissen</a
      >
    </p>
  </article>`;
}

function niemand({ doorvragen }) {
  if (!doorvragen?.niemand) return html`<p>Er staat nog niemand in.</p>`;
  const { opnieuwVragen } = doorvragen;
  return html`<p class="let-op">
    Na doorvragen is er nu niemand. ${opnieuwVragen && `Vraag het opnieuw op ${alsDatum(opnieuwVragen)}.`}
  </p>`;
}
