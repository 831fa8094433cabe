// Wat er over een persoon is ingevuld, in woorden: eerst wat iemand doet, de status en de toets aan de definitie, daarna alles wat het formulier
// vraagt. Wat niet is ingevuld staat er niet; wie voor professionals verborgen is komt hier niet binnen.

import { isLeeg } from 'zo-thuis-elementen/dossier';
import { toetsDefinitie } from 'zo-thuis-elementen/netwerk';
import { alsDatum } from '../getallen.mjs';
import { html } from '../html.mjs';
import { KENMERK, REDEN, STAND, woord } from '../woorden.mjs';
import { antwoordlijst } from './antwoordlijst.mjs';

const lijstje = new Intl.ListFormat('nl-NL');

/** Wie iemand is voor het kind of gezin, of niets. */
export const wieIsDat = ({ relatie, relatieTekst }) =>
  relatie === 'anders' ? relatieTekst : relatie && woord(relatie);

/**
 * De mensen over wie meer is ingevuld dan in het netwerk staat, de steunfiguren eerst.
 * @param {readonly object[]} personen wie er te zien is
 * @param {readonly object[]} allen ook wie er niet te zien is
 */
export function mensen(personen, allen) {
  const steunfiguren = personen.filter(({ steunfiguur }) => steunfiguur);
  const anderen = personen.filter((persoon) => !persoon.steunfiguur && antwoorden(persoon, personen, allen).length > 0);
  return html`<ul class="personen">
    ${[...steunfiguren, ...anderen].map((persoon) => regel(persoon, personen, allen))}
  </ul>`;
}

function regel(persoon, personen, allen) {
  const { naam, steunfiguur } = persoon;
  const wie = wieIsDat(persoon);
  const meer = antwoorden(persoon, personen, allen);
  return html`<li class="persoon">
    <h3>${naam} ${wie && html`<small>${wie}</small>`}</h3>
    <dl class="feiten">
      <div>
        <dt>Wat doet deze persoon?</dt>
        <dd>${lijst(steunInWoorden(persoon), 'Nog niet ingevuld')}</dd>
      </div>
      ${
        steunfiguur &&
        html`<div>
            <dt>Status</dt>
            <dd>${statusInWoorden(persoon)}</dd>
          </div>
          <div>
            <dt>Past dit bij de definitie van een steunfiguur?</dt>
            <dd>${lijst(toetsInWoorden(persoon))}</dd>
          </div>`
      }
    </dl>
    ${
      meer.length > 0 &&
      html`<details>
        <summary>Alles wat er over ${naam} is ingevuld</summary>
        ${antwoordlijst(meer, 'afspraken antwoorden')}
      </details>`
    }
  </li>`;
}

// In de volgorde van het formulier. Een vraag zonder antwoord valt weg.
function antwoorden(persoon, personen, allen) {
  const { contactgegevens, steunfiguur } = persoon;
  const s = steunfiguur ?? {};
  return [
    ['Bijnaam', tekst(persoon.alias)],
    ['Hoe vaak is er contact?', code(persoon.contactfrequentie)],
    ['Volwassen?', code(persoon.volwassen)],
    ['Biologische ouder?', vink(persoon.biologischeOuder)],
    ['Waar is deze persoon goed in?', tekst(persoon.kracht)],
    ['Is er een vertrouwensband?', code(s.vertrouwensband)],
    ['Met wie is die vertrouwensband?', codes(s.vertrouwensbandMet)],
    ['Al lang betrokken?', code(s.langdurig)],
    ['Bekend sinds', dag(persoon.bekendSinds)],
    ['Hoe lang nog?', tekst(persoon.verwachteDuur)],
    ['Blijft als de hulp stopt?', code(persoon.blijftNaHulp)],
    ['Wie koos deze persoon?', codes(s.aangeduidDoor)],
    ['Hoorde al eerder bij het netwerk?', code(persoon.alInNetwerk)],
    ['Stappen tot nu toe', stappen(s.statusVerloop)],
    ['Rol bij de hulp', codes(s.rollen)],
    ['Beslist ook mee?', code(s.invloedOpBesluiten)],
    ['Gaat mee naar een zitting of gesprek?', code(s.meenemenNaarZitting)],
    ['Betrekt het netwerk bij de hulp?', vink(persoon.verantwoordelijk)],
    ['Weet hiervan sinds', dag(persoon.geinformeerdOp)],
    ['Formeel of informeel?', code(s.aard)],
    ['Welke benoeming?', tekst(s.benoeming)],
    ['Dag van de benoeming', dag(s.benoemingOp)],
    ['Wat de brief van de rechter zegt', bevoegdheden(s.bevoegdheden)],
    ['Betaald om dit gezin te helpen?', vink(persoon.betaaldVoorHulp)],
    ['Heeft zelf nodig', codes(persoon.behoefteKeuzes, persoon.behoefteKeuzesTekst)],
    ['Heeft zelf nodig, in eigen woorden', tekst(persoon.behoefte)],
    ['Bekend bij', codes(persoon.bekendBij)],
    ['Gezien en erkend door', codes(persoon.erkend)],
    ['Bij welke hulp?', codes(s.contexten, s.contextenTekst)],
    ['Erbij op belangrijke momenten', codes(s.belangrijkeMomenten, s.belangrijkeMomentenTekst)],
    ['Wil netwerkpleegouder worden?', code(s.netwerkpleegzorg)],
    ['Opnieuw bekijken op', dag(s.opnieuwBekijken)],
    ['Knelpunten', codes(s.knelpunten, s.knelpuntenTekst)],
    ['Kansen', tekst(s.kansen)],
    ['Wie doet wat?', acties(s.acties, personen, allen)],
    ['Te bereiken', tekst(persoon.beschikbaarheid)],
    ['Telefoon', tekst(contactgegevens?.telefoon)],
    ['E-mail', tekst(contactgegevens?.email)],
    ['Wat de jeugdige of een ouder er zelf over zegt', tekst(s.eigenVerklaring)],
    ['Twijfel van een professional', tekst(s.twijfelProfessional)],
    ['Toelichting', tekst(s.toelichting)],
    ['Staat er niet voor', codes(persoon.verbergVoor)],
  ].filter(([, antwoord]) => antwoord !== null);
}

const tekst = (zin) => (isLeeg(zin) ? null : zin);
const dag = (datum) => (isLeeg(datum) ? null : alsDatum(datum));
const code = (een) => (isLeeg(een) ? null : woord(een));
const vink = (aan) => (typeof aan === 'boolean' ? (aan ? 'Ja' : 'Nee') : null);
/** Meer antwoorden op één vraag; wat anders is staat er in de eigen woorden. */
function codes(gekozen, anders) {
  const eigen = tekst(anders);
  const namen = (gekozen ?? []).filter((een) => een !== 'anders' || eigen === null).map(woord);
  return tekst([...namen, ...(eigen === null ? [] : [eigen])].join('; '));
}

function regels(zinnen) {
  return zinnen.length === 0 ? null : lijst(zinnen);
}

const stappen = (verloop) =>
  regels(
    (verloop ?? []).map(({ status, datum, door }) =>
      [code(status), dag(datum), door && `door ${woord(door)}`].filter(Boolean).join(' · '),
    ),
  );

const bevoegdheden = (lijst) =>
  regels((lijst ?? []).map(({ onderwerp, stand }) => [tekst(onderwerp), STAND[stand]].filter(Boolean).join(': ')));

// Wie iets doet is iemand uit het netwerk, of staat er in eigen woorden. Wie hier niet te zien is krijgt geen naam en geen gat.
function acties(lijst, personen, allen) {
  return regels(
    (lijst ?? []).map(({ wie, wat, wanneer, knelpunt }) => {
      const eigen = allen.some(({ id }) => id === wie) ? null : tekst(wie);
      const naam = personen.find(({ id }) => id === wie)?.naam ?? eigen;
      const delen = [tekst(wat), dag(wanneer), knelpunt && `bij: ${woord(knelpunt)}`].filter(Boolean).join(' · ');
      return [naam, delen].filter(Boolean).join(': ');
    }),
  );
}

const lijst = (zinnen, anders) =>
  zinnen.length === 0
    ? html`<span class="zacht">${anders}</span>`
    : html`<ul>
        ${zinnen.map((elk) => html`<li>${elk}</li>`)}
      </ul>`;

// Gezien vanuit kind of gezin: `geeft` is steun die deze persoon van hen krijgt.
const RICHTING = { geeft: 'van', wederzijds: 'voor en van' };

// Elke vorm van steun één keer, met voor wie.
function steunInWoorden({ steun }) {
  const ontvangers = new Map();
  for (const { functie, functieTekst, voor, richting } of steun ?? []) {
    if (!functie) continue;
    const vorm = (functie === 'anders' && functieTekst) || woord(functie);
    const kop = voor ? `${vorm}, ${RICHTING[richting] ?? 'voor'} ` : vorm;
    ontvangers.set(kop, [...(ontvangers.get(kop) ?? []), ...(voor ? [woord(voor)] : [])]);
  }
  return Array.from(ontvangers, ([kop, wie]) => kop + lijstje.format(wie));
}

function statusInWoorden({ steunfiguur }) {
  if (!steunfiguur?.status) return html`<span class="zacht">Nog geen status</span>`;
  const datum = steunfiguur.statusVerloop?.at(-1)?.datum;
  return datum ? `${woord(steunfiguur.status)} op ${alsDatum(datum)}` : woord(steunfiguur.status);
}

const UITKOMST = { voldoet: 'Ja', 'voldoet-niet': 'Nee', onbekend: 'Weten we nog niet' };

// Geen telling en geen oordeel: wat past, wat niet, en waar nog over te praten is.
function toetsInWoorden(persoon) {
  const rijen = toetsDefinitie(persoon);
  return Object.entries(UITKOMST).flatMap(([uitkomst, kop]) => {
    const hier = rijen.filter((rij) => rij.uitkomst === uitkomst);
    if (hier.length === 0) return [];
    const kenmerken = hier.map(({ id, code }) => (REDEN[code] ? `${KENMERK[id]} (${REDEN[code]})` : KENMERK[id]));
    return [html`<strong>${kop}:</strong> ${kenmerken.join('; ')}.`];
  });
}
