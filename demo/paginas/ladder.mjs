// De ladder van een dossier in woorden: eerst wat het kind en de ouders zelf willen, dan nu en gewenst, waarom niet dichter bij huis, de weg
// terug, wanneer er samen wordt teruggekeken, het kader, het plan, wie er blijft, en alles wat er verder gevraagd is.
// Geen oordeel over de keuze: er staat wat de mensen in het gesprek opschreven.

import { isLeeg } from 'zo-thuis-elementen/dossier';
import { TREDEN, woont } from 'zo-thuis-elementen/ladder';
import { zichtbaarVoor } from 'zo-thuis-elementen/netwerk';
import { alsDatum, alsGetal } from '../getallen.mjs';
import { html } from '../html.mjs';
import { BOUWSTEEN, GROND, KADER, PLAATSING, RESPIJT, STAND, TREDE, WOONT, woord } from '../woorden.mjs';
import { antwoordlijst } from './antwoordlijst.mjs';

/** De ladder van dit dossier, of `null` als er van deze vragen nog geen beantwoord is. */
export function ladderInWoorden({ id, inhoud }) {
  const { huidig, gewenst, wegTerug, evaluatieOp, wensKind, wensOuders, ...rest } = inhoud.ladder ?? {};
  // Wie voor professionals verborgen is staat hier ook bij een plek niet met naam.
  const { personen } = zichtbaarVoor(inhoud, 'professional');
  const rijen = [
    ['Wat het kind zelf wil', tekst(wensKind)],
    ['Wat de ouders willen', tekst(wensOuders)],
    ['Nu', plaatsing(huidig, personen)],
    ['Gewenst', plaatsing(gewenst, personen)],
    ['Waarom niet dichter bij huis?', redenen(gewenst, rest.afwegingen ?? [])],
    ['Wat moet er veranderen om terug te kunnen?', tekst(wegTerug)],
    ['Samen terugkijken op', dag(evaluatieOp)],
    ['Looptijd van het plan', looptijd(rest.plan)],
    ['Juridisch kader', KADER[rest.kader] ?? null],
    ['Machtiging', machtiging(rest.machtiging)],
    ['Familiegroepsplan', familiegroepsplan(rest.familiegroepsplan)],
    ['Dreigt het vast te lopen?', isLeeg(rest.dreigendeBreakdown) ? null : woord(rest.dreigendeBreakdown)],
    ['Wie blijft', namen(rest.steunfiguren, personen)],
    ['Wie gaat mee, per plek', meegaan(rest.meegaan, personen)],
    ['Past het kind bij het gezin?', tekst(rest.matching)],
    ['Vragen bij matching', vragen(rest.matchingvragen)],
    ['Dag van het pleegcontract', dag(rest.pleegcontractOp)],
    ...Object.entries(BOUWSTEEN).map(([code, naam]) => [naam, tekst(rest.kwaliteitscriteria?.[code])]),
    ['Vragen over kwaliteit', vragen(rest.kwaliteitsvragen)],
    ['Waar het kind eerder woonde', verloop(rest.verloop)],
  ].filter(([, antwoord]) => antwoord !== null);
  if (rijen.length === 0) return null;
  return html`<section aria-labelledby="ladder-${id}">
    <h3 id="ladder-${id}">De ladder</h3>
    ${antwoordlijst(rijen)}
  </section>`;
}

const tekst = (zin) => (isLeeg(zin) ? null : zin);
const dag = (datum) => (isLeeg(datum) ? null : alsDatum(datum));

function lijst(regels) {
  return regels.length === 0
    ? null
    : html`<ul>
        ${regels.map((regel) => html`<li>${regel}</li>`)}
      </ul>`;
}

function machtiging({ soort, stand, datum } = {}) {
  const delen = [STAND[soort], STAND[stand], dag(datum)].filter(Boolean);
  return delen.length === 0 ? null : delen.join(' · ');
}

function familiegroepsplan(plan) {
  const delen = [STAND[plan?.stand], dag(plan?.datum), tekst(plan?.reden)].filter(Boolean);
  return delen.length === 0 ? null : delen.join(' · ');
}

function meegaan(plekken, personen) {
  return lijst(
    (plekken ?? []).flatMap(({ trede, personen: ids }) => {
      const wie = namen(ids, personen);
      return wie === null ? [] : [`${TREDE[trede]}: ${wie}`];
    }),
  );
}

function vragen(antwoorden) {
  return lijst(
    (antwoorden ?? []).flatMap(({ bouwsteen, vraag, stand }) =>
      isLeeg(vraag) ? [] : [`${bouwsteen ? `${BOUWSTEEN[bouwsteen]}: ` : ''}${vraag} ${stand ? woord(stand) : '–'}`],
    ),
  );
}

function verloop(plekken) {
  return lijst(
    (plekken ?? []).flatMap(({ trede, van, tot }) =>
      trede ? [`${TREDE[trede]}: ${dag(van) ?? 'onbekend'} tot ${dag(tot) ?? 'nu'}`] : [],
    ),
  );
}

// Van wanneer tot wanneer het plan geldt.
function looptijd(plan) {
  const delen = [plan?.van, plan?.tot].filter((dag) => !isLeeg(dag)).map((dag) => alsDatum(dag));
  return delen.length === 0 ? null : delen.join(' tot en met ');
}

// Wie er naast het kind blijft staan.
function namen(ids, personen) {
  const gevonden = (personen ?? []).filter(({ id }) => (ids ?? []).includes(id)).map(({ naam }) => naam);
  return gevonden.length === 0 ? null : gevonden.join(', ');
}

// Eén regel: de trede, waar het kind woont, hoe lang, hoe vaak, en wat ernaast staat.
function plaatsing(plek, personen) {
  const { trede, variant, duur, intensiteit, ernaast, respijt, crisis } = plek ?? {};
  if (!trede) return null;
  const hoeVaak = [intensiteit, ...(plek.intensiteitenOok ?? [])].map((deel) => vaak(deel ?? {}));
  const waar = plek.respijtPlek === 'anders' ? plek.respijtPlekTekst : RESPIJT[plek.respijtPlek];
  return [
    `${TREDE[trede]}: ${WOONT[woont(plek)]}`,
    variant && (PLAATSING[variant] ?? woord(variant)),
    duur && PLAATSING[duur],
    ...hoeVaak,
    plek.bijWie && namen([plek.bijWie], personen),
    ...(ernaast ?? []).map((code) => `ook: ${TREDE[code]}`),
    respijt && ['met respijtzorg', waar].filter(Boolean).join(' '),
    crisis && 'begonnen met crisis',
  ]
    .filter(Boolean)
    .join(' · ');
}

function vaak({ eenheid, aantal }) {
  const naam = eenheid && PLAATSING[eenheid];
  return typeof aantal === 'number' && naam ? `${naam}: ${alsGetal(aantal)}` : naam;
}

// Alleen van de treden dichter bij huis dan de gewenste, net als de ladder zelf.
function redenen(gewenst, afwegingen) {
  const plek = TREDEN.findIndex(({ code }) => code === gewenst?.trede);
  const regels = TREDEN.slice(0, Math.max(0, plek)).flatMap(({ code }) => {
    const { reden, redenSoort, geprobeerd } = afwegingen.find(({ trede }) => trede === code) ?? {};
    const delen = [
      !isLeeg(reden) && reden,
      redenSoort && `(${GROND[redenSoort]})`,
      !isLeeg(geprobeerd) && `Geprobeerd: ${geprobeerd}`,
    ].filter(Boolean);
    return delen.length === 0 ? [] : [html`<li><strong>${TREDE[code]}:</strong> ${delen.join(' ')}</li>`];
  });
  return regels.length === 0
    ? null
    : html`<ul>
        ${regels}
      </ul>`;
}
