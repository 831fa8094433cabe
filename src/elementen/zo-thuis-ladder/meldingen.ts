// Wat er bij een zorgvuldig besluit nog ontbreekt en welke termijnen er lopen. Meldingen: zij houden niets tegen.

import { html, nothing, type TemplateResult } from 'lit';
import { LADDERREGELS } from '../../domein/ladder/regels.js';
import { toetsAfweging } from '../../domein/ladder/toets-afweging.js';
import { toetsTermijnen } from '../../domein/ladder/toets-termijnen.js';
import { stappen } from '../../domein/json-pointer.js';
import { datumTekst, lees, tredeNaam, type Weergave } from './weergave.js';

export interface Melding {
  readonly tekst: string;
  /** Waar het antwoord hoort, binnen de ladder; leeg als dat niet op dit scherm is. */
  readonly pad: string;
}

export function meldingenVan(w: Weergave): readonly Melding[] {
  const { t, ladder, dossier, vandaag } = w;
  return [
    ...toetsAfweging(ladder).map(({ code, pad }) => ({
      pad: pad === '/afwegingen' ? '/afwegingen/netwerkpleegzorg/reden' : pad,
      tekst: lees(w, `mist.${code}`, { trede: tredeNaam(w, stappen(pad)[1]) }),
    })),
    ...toetsTermijnen(dossier, { peildatum: vandaag }).map(({ code, datum, pad }) => ({
      pad: pad.startsWith('/ladder') ? pad.slice('/ladder'.length) : '',
      tekst: lees(w, `termijn.${code}`, { datum: datumTekst(t, datum) }),
    })),
  ];
}

export function meldingenSjabloon(w: Weergave): TemplateResult {
  const { t, ladder, vast } = w;
  const meldingen = meldingenVan(w);
  const leeg = t.tekst(ladder.gewenst?.trede ? 'meldingen.geen' : 'meldingen.begin');
  return html`<section part="meldingen">
    <h3>${lees(w, 'meldingen')}</h3>
    ${
      meldingen.length === 0
        ? html`<p>${leeg}</p>`
        : html`<ul>
            ${meldingen.map(
              ({ tekst, pad }) =>
                html`<li>${pad && !vast ? html`<a href="#" data-naar=${pad}>${tekst}</a>` : tekst}</li>`,
            )}
          </ul>`
    }
    ${
      w.lezer === 'kind'
        ? nothing
        : html`<p class="hulp">${t.tekst('meldingen.jurist', { datum: t.datum(LADDERREGELS.versie) })}</p>`
    }
  </section>`;
}
