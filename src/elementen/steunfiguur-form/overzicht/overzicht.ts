// Welke steun wie geeft, als een kleine tabel van pictogrammen met woorden, en waar nog over te praten is. Een leeg vakje is geen tekort.

import { html, nothing, type TemplateResult } from 'lit';
import { knop } from '../../../scherm/knop.js';
import { kop } from '../../../scherm/kop.js';
import { metHoofdletter } from '../namen.js';
import { namenInZin } from '../opsomming.js';
import { pictogram } from '../pictogram.js';
import type { Weergave } from '../weergave.js';
import { kaarten } from './kaarten.js';
import { matrix } from './matrix.js';
import { betrekt, gespreksvragen } from './praten.js';
import { gatenVan, isRij } from './steun.js';

export { teksten } from '../../../teksten/nl/steunfiguur-form/overzicht.js';
export { styles } from './overzicht.styles.js';

export function overzichtSjabloon(w: Weergave): TemplateResult {
  // Alleen wie deze lezer mag zien telt mee: anders staat een verborgen naam hier alsnog.
  const { t, doe, personen, alleenLezen } = w;
  const rest = personen.filter((persoon) => !isRij(persoon));
  return html`<section class="overzicht">
    ${
      alleenLezen
        ? nothing
        : html`<div>
            ${knop(doe, 'naarIedereen', [], {
              tekst: html`${pictogram('terug')} ${t.tekst('actie.naarIedereen')}`,
            })}
          </div>`
    }
    ${kop(w.kopniveau, alleenLezen ? 2 : 1, t.tekst('overzicht.titel'), { id: 'overzicht-titel', focus: true })}
    <p class="zacht">${t.tekst('overzicht.uitleg')}</p>
    <div class="naastelkaar">
      <div>${personen.some(isRij) ? html`${matrix(w)} ${kaarten(w)}` : nothing}</div>
      <div class="praten">
        ${gespreksvragen(w)}
        ${gatenVan(personen).length > 0 ? html`<p class="hulp">${t.tekst('overzicht.gezin')}</p>` : nothing}
        ${betrekt(w)}
        ${
          rest.length > 0
            ? html`<p class="hulp">
                ${t.meervoud('overzicht.erbij', rest.length, {
                  namen: metHoofdletter(namenInZin(t, rest)),
                })}
              </p>`
            : nothing
        }
      </div>
    </div>
    ${
      alleenLezen
        ? nothing
        : html`<div class="knoppen">${knop(doe, 'afdrukken', [''], { tekst: t.tekst('actie.afdrukken') })}</div>
            <p class="hulp afgedrukt">${t.tekst('overzicht.afgedrukt', { datum: t.datum(w.vandaag) })}</p>`
    }
  </section>`;
}
