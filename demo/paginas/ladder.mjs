// De ladder van een dossier in woorden: eerst wat het kind en de ouders zelf willen, dan nu en gewenst, waarom niet dichter bij huis, de weg
// terug, wanneer er samen wordt teruggekeken, het plan, en wie er blijft.
// Geen oordeel over de keuze: er staat wat de mensen in het gesprek opschreven.

import { isLeeg } from 'zo-thuis-elementen/dossier';
import { TREDEN, woont } from 'zo-thuis-elementen/ladder';
import { alsDatum, alsGetal } from '../getallen.mjs';
import { html } from '../html.mjs';
import { GROND, PLAATSING, TREDE, WOONT, woord } from '../woorden.mjs';

/** De ladder van dit dossier, of `null` als er van deze vragen nog geen beantwoord is. */
export function ladderInWoorden({ id, inhoud }) {
  const { huidig, gewenst, wegTerug, evaluatieOp, wensKind, wensOuders, ...rest } = inhoud.ladder ?? {};
  const rijen = [
    ['Wat het kind zelf wil', isLeeg(wensKind) ? null : wensKind],
    ['Wat de ouders willen', isLeeg(wensOuders) ? null : wensOuders],
    ['Nu', plaatsing(huidig)],
    ['Gewenst', plaatsing(gewenst)],
    ['Waarom niet dichter bij huis?', redenen(gewenst, rest.afwegingen ?? [])],
    ['Wat moet er veranderen om terug te kunnen?', isLeeg(wegTerug) ? null : wegTerug],
    ['Samen terugkijken op', isLeeg(evaluatieOp) ? null : alsDatum(evaluatieOp)],
    ['Looptijd van het plan', looptijd(rest.plan)],
    ['Wie blijft', namen(rest.steunfiguren, inhoud.personen)],
  ].filter(([, antwoord]) => antwoord !== null);
  if (rijen.length === 0) return null;
  return html`<section aria-labelledby="ladder-${id}">
    <h3 id="ladder-${id}">De ladder</h3>
    <dl class="afspraken">
      ${rijen.map(
        ([vraag, antwoord]) =>
          html`<div>
            <dt>${vraag}</dt>
            <dd>${antwoord}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
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
function plaatsing(plek) {
  const { trede, variant, duur, intensiteit, ernaast, respijt, crisis } = plek ?? {};
  if (!trede) return null;
  const { eenheid, aantal } = intensiteit ?? {};
  const hoeVaak = eenheid && PLAATSING[eenheid];
  return [
    `${TREDE[trede]}: ${WOONT[woont(plek)]}`,
    variant && (PLAATSING[variant] ?? woord(variant)),
    duur && PLAATSING[duur],
    typeof aantal === 'number' && hoeVaak ? `${hoeVaak}: ${alsGetal(aantal)}` : hoeVaak,
    ...(ernaast ?? []).map((code) => `ook: ${TREDE[code]}`),
    respijt && 'met respijtzorg',
    crisis && 'begonnen met crisis',
  ]
    .filter(Boolean)
    .join(' · ');
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
