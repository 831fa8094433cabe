// Wat er bij een zorgvuldig besluit nog ontbreekt en welke termijnen er lopen. Meldingen: zij houden niets tegen.

import { html, nothing, type TemplateResult } from 'lit';
import { LADDERREGELS } from '../../domein/ladder/regels.js';
import { toetsAfweging } from '../../domein/ladder/toets-afweging.js';
import { toetsTermijnen } from '../../domein/ladder/toets-termijnen.js';
import { actie } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { stappen } from '../../domein/json-pointer.js';
import { datumTekst, lees, tredeNaam, wanneerTekst, type Weergave } from './weergave.js';

export interface Melding {
  readonly tekst: string;
  /** Waar het antwoord hoort, binnen de ladder; leeg als dat niet op dit scherm is. */
  readonly pad: string;
  /** Het artikel waarop zij rust, voor wie dat niet al in de tekst leest; leeg als de wet er niet om vraagt. */
  readonly bron: string;
}

export function meldingenVan(w: Weergave): readonly Melding[] {
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
        datum: datumTekst(t, datum),
        wanneer: wanneerTekst(t, datum),
      }),
      bron: bij(bron),
    })),
  ];
}

export function meldingenSjabloon(w: Weergave): TemplateResult {
  const { t, ladder, vast } = w;
  const meldingen = meldingenVan(w);
  const leeg = t.tekst(ladder.gewenst?.trede ? 'meldingen.geen' : 'meldingen.begin');
  return html`<section part="meldingen">
    ${kop(w.kopniveau, 2, lees(w, 'meldingen'))}
    ${
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
    }
  </section>`;
}
