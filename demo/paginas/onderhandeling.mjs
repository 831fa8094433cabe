// Eén onderhandeling op het intranet: vijf stappen naast de rekenhulp, en wat er bewaard is om later weer te openen.

import { alsTijdstip } from '../getallen.mjs';
import { gegevensblok, html } from '../html.mjs';
import { vergelijking } from './bij-de-cijfers.mjs';
import { kader } from './kader.mjs';
import { werkbladRest } from './werkblad-rest.mjs';
import { naastElkaar } from './werkblad.mjs';

const STAPPEN = [
  ['Een eerste cijfer', 'De rekenhulp begint met het voorbeeld. Kijk de rijen na en zet er uw eigen cijfers in.'],
  ['Wat het tarief bepaalt', 'Open het tabblad Wat bepaalt het, en zie welke aanname het meest doet.'],
  [
    'Drie aanbiedingen',
    'Open het tabblad Aanbod. Daar staan drie verzonnen aanbieders naast uw berekening, zonder oordeel.',
  ],
  ['Na het gesprek', 'Kies bij Scenario’s Na het gesprek. Bij elk cijfer dat anders is staat de reden.'],
  ['De memo', 'Kies Afdrukken: twee bladzijden voor het college of de raad, met bron en reden per cijfer.'],
];

/** De pagina met de rekenhulp. `begin` is het nummer van een bewaarde onderhandeling die weer open is. */
export function onderhandelingPagina({ pad, script, werkblad, begin = null, fouten = 0, bewaard = [] }) {
  return kader({
    titel: fouten > 0 ? 'Nog niet bewaard: een onderhandeling' : 'Een onderhandeling',
    pad,
    scripts: html`${script}
      <script type="module" src="/portaal.js"></script>`,
    inhoud: html`<h1>Een onderhandeling, van eerste cijfer tot memo</h1>
      <p class="inleiding">
        Rietmonde koopt een gezinshuis in. Drie aanbieders doen een bod. Wat is redelijk, en hoe legt u dat uit?
      </p>
      <p class="let-op">
        <strong>De aanbieders, hun tarieven en het gesprek zijn verzonnen.</strong> De rekenhulp geeft geen oordeel over
        een aanbod.
      </p>
      ${begin !== null && html`<p class="uitleg">U werkt verder aan wat u eerder bewaarde, nummer ${begin}.</p>`}
      ${
        fouten > 0 &&
        html`<div class="fouten">
          <h2 id="fouten-kop" tabindex="-1">De onderhandeling is nog niet bewaard</h2>
          <p>Wat u invulde staat er nog. In de berekening: ${fouten === 1 ? 'één punt' : `${fouten} punten`}.</p>
        </div>`
      }
      <section class="vak" aria-labelledby="stappen-kop">
        <h2 id="stappen-kop">Zo loopt het</h2>
        <ol>
          ${STAPPEN.map(
            ([kop, uitleg]) =>
              html`<li>
                <p><strong>${kop}.</strong> ${uitleg}</p>
              </li>`,
          )}
        </ol>
      </section>
      <form method="post" action="${pad}" class="formulier">
        <div class="vak">
          <gezinshuis-tarief-calculator id="tarief" name="tarief" deelbaar required>
            <p>
              De rekenhulp heeft JavaScript nodig. Ziet u hier geen velden? Vraag dan de afdeling Inkoop jeugd om een
              berekening op papier.
            </p>
          </gezinshuis-tarief-calculator>
        </div>
        ${vergelijking()}
        <section class="vak indienen" aria-labelledby="bewaren-kop">
          <h2 id="bewaren-kop">Bewaren</h2>
          <p>De scenario’s, de aanbiedingen en de bronnen blijven samen. U kunt later verder waar u was.</p>
          <button type="submit" class="knop">Onderhandeling bewaren</button>
        </section>
      </form>
      ${
        bewaard.length > 0 &&
        html`<section class="vak" aria-labelledby="eerder-kop">
          <h2 id="eerder-kop">Eerder bewaard</h2>
          <ul>
            ${bewaard.map(
              ({ id, ontvangen }) =>
                html`<li><a href="${pad}/${id}">Onderhandeling ${id}, ${alsTijdstip(ontvangen)}</a></li>`,
            )}
          </ul>
        </section>`
      }
      ${gegevensblok('formuliergegevens', { waarde: null, werkblad, serverFouten: [], bovenaan: fouten > 0 })}`,
  });
}

/** Wat er bewaard is: het overzicht, de weg terug, en daaronder alles wat er binnenkwam. `vastgesteld` komt van `stelVast`. */
export function ontvangenOnderhandeling({ id, ontvangen, rekenversie, werkblad, vastgesteld }) {
  return kader({
    titel: `Onderhandeling ${id}`,
    pad: '/onderhandeling',
    inhoud: html`<p class="kruimel"><a href="/onderhandeling">Een onderhandeling</a></p>
      <h1>Onderhandeling ${id}</h1>
      <p class="gelukt" role="status">
        <strong>Bewaard</strong> op ${alsTijdstip(ontvangen)}, nagerekend met versie ${rekenversie}.
      </p>
      <p class="knoppen">
        <a class="knop" href="/onderhandeling?begin=${id}">Verder met deze onderhandeling</a>
        <a class="knop knop-rustig" href="/onderhandeling/${id}.json">Als bestand</a>
      </p>
      ${naastElkaar(werkblad, vastgesteld)} ${werkbladRest(werkblad, vastgesteld)}`,
  });
}
