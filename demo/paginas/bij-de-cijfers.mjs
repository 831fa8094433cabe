// Wat het portaal naast de berekening zet: een gepubliceerd tarief, de pleegvergoeding, en wat niet bekend is. Elk cijfer met bron.

import { GEPUBLICEERD, LEEFTIJD, VERGOEDING } from '../bronnen.mjs';
import { alsDatum, alsEuro } from '../getallen.mjs';
import { html } from '../html.mjs';

/** Het tarief van de bezoeker naast een gepubliceerd tarief; portaal.js leest `data-gepubliceerd` en houdt het verschil bij. */
export function vergelijking() {
  const { productcode, jaar, tariefPerEtmaal, regio, soort, bron } = GEPUBLICEERD;
  return html`<section
    class="vak vergelijking"
    aria-labelledby="vergelijking-kop"
    data-gepubliceerd="${tariefPerEtmaal}"
  >
    <h2 id="vergelijking-kop">Naast een gepubliceerd tarief</h2>
    <dl class="bedragen">
      <div>
        <dt>Uw berekening</dt>
        <dd id="uitkomst">–</dd>
      </div>
      <div>
        <dt>${productcode}, gepubliceerd in ${jaar}</dt>
        <dd>${alsEuro(tariefPerEtmaal)}</dd>
      </div>
      <div>
        <dt>Verschil</dt>
        <dd id="verschil">–</dd>
      </div>
    </dl>
    <p class="uitleg">
      Per jeugdige per etmaal. ${regio}: ${soort}. Bron: ${bron}, ${jaar}. Dit is één regio en geen norm. Het is niet
      omgerekend naar een later jaar: de indexcijfers voor 2026 kennen wij niet.
    </p>
  </section>`;
}

/** De uitleg onder het formulier. */
export function toelichting() {
  const { peiljaar, bron, datum, bedragen } = VERGOEDING;
  return html`<section class="toelichting" aria-labelledby="toelichting-kop">
    <h2 id="toelichting-kop">Bij de cijfers</h2>
    <div class="kolommen">
      <div>
        <h3>Verzorging: de pleegvergoeding als maat</h3>
        <p>
          Voor eten, kleding en zakgeld rekent het voorbeeld met de pleegvergoeding. In ${peiljaar} is dat voor 12 t/m
          15 jaar <strong>${alsEuro(bedragen['12-15'].perDag)} per dag</strong>. De pleegvergoeding is bedoeld voor
          pleegouders. Haar hier gebruiken is een keuze.
        </p>
        <details>
          <summary>Alle leeftijden in ${peiljaar}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Leeftijd</th>
                <th scope="col" class="getal">Per dag</th>
                <th scope="col" class="getal">Per maand</th>
              </tr>
            </thead>
            <tbody>
              ${Object.entries(bedragen).map(
                ([groep, { perDag, perMaand }]) =>
                  html`<tr>
                    <th scope="row">${LEEFTIJD[groep]}</th>
                    <td class="getal">${alsEuro(perDag)}</td>
                    <td class="getal">${alsEuro(perMaand)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </details>
        <p class="uitleg">Bron: ${bron}, geldig vanaf ${alsDatum(datum)}.</p>
      </div>
      <div>
        <h3>Wat wij niet weten</h3>
        <p>
          De elf bouwstenen komen uit de Handreiking tariefstelling gezinshuiszorg (juli 2021). De bedragen en
          percentages uit de handreiking kennen wij niet. Geen enkel bedrag op deze pagina komt daaruit.
        </p>
        <p>
          Ook de cao-schaal van de gezinshuisouder en het totaal van de werkgeverslasten zijn niet bekend. In het
          voorbeeld staan die als aanname, met de reden erbij.
        </p>
      </div>
    </div>
  </section>`;
}
