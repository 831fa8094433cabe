// Wat er voor het hele formulier geldt, in woorden: welke vragen er gesteld zijn, wat ieder met dit netwerk wil, en wie waarvoor toestemming gaf.
// Een nee of een later is geen toestemming, en staat er ook zo.

import { isLeeg } from 'zo-thuis-elementen/dossier';
import { alsDatum } from '../getallen.mjs';
import { html } from '../html.mjs';
import { DOEL, PARTIJ, STAND, VRAAG, woord } from '../woorden.mjs';
import { antwoordlijst } from './antwoordlijst.mjs';

const lijstje = new Intl.ListFormat('nl-NL');

/**
 * De afspraken van dit dossier, of `null` als er nog geen zijn. Over de gegevens van wie hier niet te zien is staat er niets.
 * @param {readonly { id: string, naam: string }[]} personen wie er te zien is
 */
export function afsprakenInWoorden({ id, inhoud }, personen) {
  const { vragen, gedeeldeVisie, behandeling, opnieuwVragen, niemand } = inhoud.doorvragen ?? {};
  const rijen = [
    ['Na doorvragen', niemand ? 'Er is nu niemand om op te steunen.' : null],
    ['Opnieuw vragen op', isLeeg(opnieuwVragen) ? null : alsDatum(opnieuwVragen)],
    ['Welke vragen zijn er gesteld?', regels((vragen ?? []).map(vraag))],
    ...Object.entries(PARTIJ).map(([code, naam]) => [
      `Wat wil ${naam}?`,
      isLeeg(gedeeldeVisie?.[code]) ? null : gedeeldeVisie[code],
    ]),
    ['Gaat het om een behandeling door een arts of psycholoog?', isLeeg(behandeling) ? null : woord(behandeling)],
    [
      'Toestemming',
      regels(
        (inhoud.toestemming ?? [])
          .filter(({ persoon }) => isLeeg(persoon) || personen.some((wie) => wie.id === persoon))
          .map((elk) => toestemming(elk, personen)),
      ),
    ],
  ].filter(([, antwoord]) => antwoord !== null);
  if (rijen.length === 0) return null;
  return html`<section aria-labelledby="afspraken-${id}">
    <h3 id="afspraken-${id}">Doorvragen en toestemming</h3>
    ${antwoordlijst(rijen)}
  </section>`;
}

function regels(zinnen) {
  return zinnen.length === 0
    ? null
    : html`<ul>
        ${zinnen.map((zin) => html`<li>${zin}</li>`)}
      </ul>`;
}

const vraag = ({ code, stand, datum }) =>
  [VRAAG[code], [STAND[stand], !isLeeg(datum) && `op ${alsDatum(datum)}`].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(' ');

// Eén regel: waarvoor, over wie, wat er gezegd is, door wie, wanneer en hoe, en wat er daarna gebeurde.
function toestemming({ doel, persoon, door, ...rest }, personen) {
  const wie = (door ?? []).map(woord);
  const over = personen.find(({ id }) => id === persoon)?.naam;
  const { antwoord, antwoordOp, datum, wijze, ingetrokkenOp, uitzondering, reden } = rest;
  const zegt = isLeeg(antwoord) ? (wie.length > 0 || !isLeeg(datum) ? 'Ja' : 'Nog niet gevraagd') : woord(antwoord);
  const dag = isLeeg(datum) ? antwoordOp : datum;
  const delen = [
    [zegt, wie.length > 0 && `van ${lijstje.format(wie)}`, !isLeeg(dag) && `op ${alsDatum(dag)}`]
      .filter(Boolean)
      .join(' '),
    !isLeeg(antwoordOp) && antwoordOp !== dag && `gevraagd op ${alsDatum(antwoordOp)}`,
    !isLeeg(wijze) && woord(wijze),
    !isLeeg(ingetrokkenOp) && `ingetrokken op ${alsDatum(ingetrokkenOp)}`,
    !isLeeg(uitzondering) && `uitzondering: ${woord(uitzondering)}`,
    !isLeeg(reden) && reden,
  ].filter(Boolean);
  return html`<strong>${[DOEL[doel] ?? 'Toestemming', over].filter(Boolean).join(', ')}:</strong> ${delen.join(' · ')}`;
}
