// Samen verder vragen als er niemand lijkt te zijn: één vraag tegelijk, elke vraag is over te slaan. De vraag naar onveiligheid bewaart niets.

import { html, nothing, type TemplateResult } from 'lit';
import { DOORVRAGEN } from '../../../domein/dossier/codes.js';
import { magNiemand, type Vraagcode } from '../../../domein/dossier/doorvragen.js';
import { invoer } from '../../../scherm/acties.js';
import { knop } from '../../../scherm/knop.js';
import { kop } from '../../../scherm/kop.js';
import { alsOpen } from '../../../scherm/uitklapper.js';
import type { Vraagstand } from '../formulier-acties.js';
import { isSteunfiguur } from '../lijst.js';
import type { Weergave } from '../weergave.js';
import type { Gesprek } from './gesprek.js';

interface Gesprekweergave extends Weergave {
  readonly gesprek: Gesprek;
}

export function doorvragenSjabloon(w: Gesprekweergave, stand: Vraagstand): TemplateResult {
  const { t } = w;
  return html`<section class="vak">
    ${kop(w.kopniveau, 2, t.tekst('doorvragen.titel'))}
    <p>${t.tekst('doorvragen.uitleg')}</p>
    ${stand.code ? vraagSjabloon(w, stand, stand.code) : klaarSjabloon(w, stand)}
    <details>
      <summary>${t.tekst('veilig.titel')}</summary>
      ${alsOpen(() => veiligSjabloon(w))}
    </details>
    <div class="knoppen">${knop(w.gesprek, 'stoppen', [], { tekst: t.tekst('actie.stoppen') })}</div>
  </section>`;
}

// Geen veld, geen vakje, geen persoon: alleen waar hulp is.
function veiligSjabloon({ t }: Gesprekweergave): TemplateResult {
  return html`<p>${t.tekst('veilig.uitleg')}</p>
    <ul>
      <li><a href="tel:112">112</a></li>
      <li><a href="tel:08002000">Veilig Thuis: 0800-2000</a></li>
      <li><a href="tel:08000432">Kindertelefoon: 0800-0432</a></li>
    </ul>`;
}

function vraagSjabloon(w: Gesprekweergave, { antwoord, gevonden }: Vraagstand, code: Vraagcode): TemplateResult {
  const { t } = w;
  const { gesprek } = w;
  const stap = { nummer: t.getal(DOORVRAGEN.indexOf(code) + 1), aantal: t.getal(DOORVRAGEN.length) };
  return html`<p class="hulp">${t.tekst('doorvragen.stap', stap)}</p>
    ${kop(w.kopniveau, 3, t.tekst(`doorvraag.${code}`), { id: 'vraag', focus: true })}
    ${gevonden.length > 0 ? html`<p>${t.tekst('doorvragen.gevonden', { namen: gevonden.join(', ') })}</p>` : nothing}
    <div>
      <label for="antwoord">${t.tekst('doorvragen.naam')}</label>
      <input id="antwoord" type="text" autocomplete="off" .value=${antwoord} ${invoer(gesprek, 'typ', 'antwoord')} />
    </div>
    <div class="knoppen">
      ${knop(gesprek, 'zetErbij', [], { tekst: t.tekst('actie.zetErbij') })}
      ${
        gevonden.length > 0
          ? knop(gesprek, 'verder', [], { tekst: t.tekst('actie.verder') })
          : html`${knop(gesprek, 'hierNiemand', [], { tekst: t.tekst('actie.hierNiemand') })}
            ${knop(gesprek, 'nuNiet', [], { tekst: t.tekst('actie.nuNiet') })}`
      }
    </div>`;
}

function klaarSjabloon(w: Gesprekweergave, { opnieuwVragen, fout }: Vraagstand): TemplateResult {
  const { t, doe, gesprek, dossier, personen } = w;
  const mag = magNiemand(dossier);
  return html`${kop(w.kopniveau, 3, t.tekst('doorvragen.klaar'), { id: 'vraag', focus: true })}
  ${
    !mag
      ? html`<div class="knoppen">
          ${knop(doe, 'vraagOpnieuw', [DOORVRAGEN[0]], { tekst: t.tekst(`doorvraag.${DOORVRAGEN[0]}`) })}
        </div>`
      : personen.some(isSteunfiguur)
        ? nothing
        : html`<div class="veld ${fout ? 'veld--fout' : ''}">
            <label for="opnieuw">${t.tekst('doorvragen.opnieuwVragen')}</label>
            <p class="bericht" id="opnieuw-bericht">${fout ? t.tekst('melding.datum-voor-begin') : nothing}</p>
            <input
              id="opnieuw"
              type="date"
              .value=${opnieuwVragen}
              aria-invalid=${fout ? 'true' : 'false'}
              aria-describedby="opnieuw-bericht"
              ${invoer(gesprek, 'typ', 'opnieuwVragen')}
            />
            <div class="knoppen">${knop(gesprek, 'niemandVast', [], { tekst: t.tekst('actie.bewaren') })}</div>
          </div>`
  }`;
}
