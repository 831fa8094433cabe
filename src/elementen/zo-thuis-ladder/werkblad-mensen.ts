// Bij wie het kind is en wie er meegaat, naast het werkblad: te zien zonder de vragen langs te gaan.

import { html, nothing, type TemplateResult } from 'lit';
import type { Plaatsing } from '../../domein/dossier/dossier.js';
import { lettersVan } from '../../domein/netwerk/letters.js';
import { kop } from '../../scherm/kop.js';
import { codetekst } from '../../ui/codetekst.js';
import { mensenlijst } from './mensenlijst.js';
import { namenVan, personenVoor } from './vragen.js';
import { lees, tredeNaam, vaakTekst, type Weergave } from './weergave.js';

export function gaatMeeSjabloon(w: Weergave): TemplateResult | typeof nothing {
  const { t, ladder } = w;
  const mensen = personenVoor(w).filter(({ id }) => (ladder.steunfiguren ?? []).includes(id));
  if (mensen.length === 0) return nothing;
  return html`<section class="vlak">
    ${kop(w.kopniveau, 2, lees(w, 'gaatMee'))}
    ${mensenlijst(w, 'gaatmee', mensen, ({ id, naam, steunfiguur }) => {
      const waar = (ladder.meegaan ?? []).flatMap(({ trede, personen }) =>
        personen?.includes(id) ? [tredeNaam(w, trede)] : [],
      );
      const kandidaat = steunfiguur?.netwerkpleegzorg === 'ja' ? t.tekst('helpt.kandidaat') : '';
      return html`<li>
        <span class="letters" aria-hidden="true">${lettersVan(naam)}</span>
        <div translate="no">
          <b><bdi>${naam.trim() || '–'}</bdi></b>
          ${[kandidaat, waar.join(', ')].filter(Boolean).map((zin) => html`<p class="hulp">${zin}</p>`)}
        </div>
      </li>`;
    })}
  </section>`;
}

/** Wat er in een zin achter de naam van een plek komt: bij wie, hoe vaak en hoe lang. */
export function kenmerkenVan(w: Weergave, plaatsing: Plaatsing | null | undefined): string {
  const { t } = w;
  const naam = namenVan(personenVoor(w).filter(({ id }) => id === plaatsing?.bijWie));
  const duur = plaatsing?.duur && plaatsing.duur !== 'onbekend' ? codetekst(t, plaatsing.duur) : '';
  return [naam && t.tekst('tijd.bij', { naam }), vaakTekst(w, plaatsing), duur.toLocaleLowerCase(t.taal)]
    .filter(Boolean)
    .join(', ');
}
