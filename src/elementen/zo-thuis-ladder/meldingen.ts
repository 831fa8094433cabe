// Wat er bij een zorgvuldig besluit nog ontbreekt en welke termijnen er lopen. Meldingen: zij houden niets tegen.

import { html, nothing, type TemplateResult } from 'lit';
import { stappen } from '../../domein/json-pointer.js';
import { LADDERREGELS } from '../../domein/ladder/regels.js';
import { toetsAfweging } from '../../domein/ladder/toets-afweging.js';
import { toetsTermijnen } from '../../domein/ladder/toets-termijnen.js';
import { actie } from '../../scherm/acties.js';

import type { Ladderdelen } from './delen.js';
import type { Vertaler } from './teksten.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

export function maak(): Ladderdelen['meldingen'] {
  return { meldingen: meldingenSjabloon };
}

interface Melding {
  readonly tekst: string;
  /** Waar het antwoord hoort, binnen de ladder; leeg als dat niet op dit scherm is. */
  readonly pad: string;
  /** Het artikel waarop zij rust, voor wie dat niet al in de tekst leest; leeg als de wet er niet om vraagt. */
  readonly bron: string;
}

function meldingenVan(w: Weergave): readonly Melding[] {
  const { t, ladder, dossier, vandaag } = w;
  // De professional leest de artikelen in de tekst zelf, en een kind heeft er niets aan.
  const bij = (bron: string | null): string => (w.lezer === 'ouder' && bron?.startsWith('Jeugdwet') ? bron : '');
  return [
    ...toetsAfweging(ladder).map(({ code, pad }) => ({
      pad: pad === '/afwegingen' ? '/afwegingen/netwerkpleegzorg/reden' : pad,
      tekst: lees(w, `mist.${code}`, { trede: tredeNaam(w, stappen(pad)[1]) }),
      bron: bij(LADDERREGELS.afweging[code]),
    })),
    ...toetsTermijnen(dossier, { peildatum: vandaag }).map(({ code, datum, pad, bron }) => ({
      pad: pad.startsWith('/ladder') ? pad.slice('/ladder'.length) : '',
      tekst: lees(w, `termijn.${code}`, {
        datum: t.periode(datum),
        wanneer: wanneerTekst(t, datum),
      }),
      bron: bij(bron),
    })),
  ];
}

/** "Op 3 april 2027" of "In april 2027", voor aan het begin van een zin. */
function wanneerTekst(t: Vertaler, datum: string): string {
  return t.tekst(datum.length === 10 ? 'wanneer.dag' : 'wanneer.maand', { datum: t.periode(datum) });
}

export function meldingenSjabloon(w: Weergave): TemplateResult {
  const { t, ladder, vast } = w;
  const meldingen = meldingenVan(w);
  const leeg = t.tekst(ladder.gewenst?.trede ? 'meldingen.geen' : 'meldingen.begin');
  return html`${
    meldingen.length === 0
      ? html`<p>${leeg}</p>`
      : html`<ul>
          ${meldingen.map(
            ({ tekst, pad, bron }) =>
              html`<li>
                ${pad && !vast ? html`<a href="#" ${actie(w.doe, 'naar', pad)}>${tekst}</a>` : tekst}
                ${bron ? html`<span class="hulp">(${bron})</span>` : nothing}
              </li>`,
          )}
        </ul>`
  }
  ${
    w.lezer === 'kind'
      ? nothing
      : html`<p class="hulp">${t.tekst('meldingen.jurist', { datum: t.datum(LADDERREGELS.gelezen) })}</p>`
  }`;
}
