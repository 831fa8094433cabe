// De ladder in woorden: om alleen te lezen, en om af te drukken op één A4. Alleen wat is ingevuld.

import { html, type TemplateResult } from 'lit';
import { TREDEN } from '../../domein/ladder/treden.js';
import { kop } from '../../scherm/kop.js';
import { bronTekst, wetTekst } from './bron.js';
import type { Ladderdelen } from './delen.js';
import { meldingenSjabloon } from './meldingen.js';
import { antwoordVan, plaatsingTekst, vraagOp } from './velden.js';
import { dichterbij, heeftVraag, KWALITEIT, namenVan, personenVoor, verantwoordelijken } from './vragen.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

export function maak(): Ladderdelen['blad'] {
  return { antwoorden: bladSjabloon, papier: papierSjabloon };
}

type Rij = readonly [vraag: string, antwoord: string];

function rijen(w: Weergave): readonly Rij[] {
  const { t, ladder } = w;
  const vraag = (pad: string): Rij => [vraagOp(w, pad), antwoordVan(w, pad)];
  const gewenst = TREDEN.find(({ code }) => code === ladder.gewenst?.trede);
  const figuren = personenVoor(w).filter(({ id }) => (ladder.steunfiguren ?? []).includes(id));
  return [
    [lees(w, 'nu'), plaatsingTekst(w, ladder.huidig)] as const,
    [lees(w, 'gewenst'), plaatsingTekst(w, ladder.gewenst)] as const,
    [lees(w, 'vergelijk.wet'), gewenst ? wetTekst(t, gewenst) : ''] as const,
    ...dichterbij(w).flatMap((trede) =>
      ['reden', 'redenSoort', 'geprobeerd'].map((veld) => vraag(`/afwegingen/${trede}/${veld}`)),
    ),
    ...['/wegTerug', '/evaluatieOp', '/wensKind', '/wensOuders'].map(vraag),
    ...['stand', 'reden', 'datum'].map((veld) => vraag(`/familiegroepsplan/${veld}`)),
    ...['van', 'tot'].map((veld) => vraag(`/plan/${veld}`)),
    [lees(w, 'verantwoordelijk'), verantwoordelijken(w)] as const,
    [lees(w, 'steunfiguren'), namenVan(figuren)] as const,
    ...['/matching', '/dreigendeBreakdown', '/pleegcontractOp'].map(vraag),
    ...(heeftVraag(w, 'kwaliteitscriteria') ? KWALITEIT.map((steen) => vraag(`/kwaliteitscriteria/${steen}`)) : []),
    [
      lees(w, 'verloop'),
      (ladder.verloop ?? [])
        .map(({ trede, van, tot }) =>
          [tredeNaam(w, trede), [t.periode(van), t.periode(tot)].filter(Boolean).join(' – ')].filter(Boolean).join(' '),
        )
        .filter(Boolean)
        .join('; '),
    ] as const,
  ].filter(([, antwoord]) => antwoord !== '');
}

function bladSjabloon(w: Weergave): TemplateResult {
  return html`<dl class="antwoorden">
      ${rijen(w).map(
        ([vraag, antwoord]) =>
          html`<div>
            <dt>${vraag}</dt>
            <dd>${antwoord}</dd>
          </div>`,
      )}
    </dl>
    <section part="meldingen">${kop(w.kopniveau, 2, lees(w, 'meldingen'))} ${meldingenSjabloon(w)}</section>`;
}

/** Het vel papier. */
function papierSjabloon(w: Weergave): TemplateResult {
  const { t } = w;
  return html`<article class="papier">
    ${kop(w.kopniveau, 1, lees(w, 'titel'))}
    <p>${lees(w, 'geenAdvies')}</p>
    ${
      w.lezer === 'raadslid'
        ? html`<dl class="antwoorden">
              ${TREDEN.map(
                (trede) =>
                  html`<div>
                    <dt>${tredeNaam(w, trede.code)}</dt>
                    <dd>${lees(w, `trede.${trede.code}.wat`)} ${wetTekst(t, trede) || `(${bronTekst(t, trede)})`}</dd>
                  </div>`,
              )}
            </dl>
            <p>${lees(w, 'bronnen')}</p>`
        : bladSjabloon({ ...w, vast: true })
    }
    <p class="hulp">${t.tekst('blad.afgedrukt', { datum: t.datum(w.vandaag) })}</p>
  </article>`;
}
