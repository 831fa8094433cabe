// Voor wie zich niet veilig voelt: geen veld, geen vakje, geen persoon, alleen waar hulp is. De links van de pagina staan er ook onder.

import { html, type TemplateResult } from 'lit';
import { kop } from '../../../scherm/kop.js';
import { tekening } from '../pictogram.js';
import type { Gesprekweergave } from './doorvragen.js';
import { belnummer, HULPLIJNEN, NAGEKEKEN } from './hulplijnen.js';

const TELEFOON =
  'M22 16.92v3a2 2 0 0 1-2.18 2 19.79 19.79 0 0 1-8.63-3.07 19.5 19.5 0 0 1-6-6 19.79 19.79 0 0 1-3.07-8.67A2 2 0 0 1 4.11 2h3a2 2 0 0 1 2 1.72c.13.96.36 1.9.7 2.81a2 2 0 0 1-.45 2.11L8.09 9.91a16 16 0 0 0 6 6l1.27-1.27a2 2 0 0 1 2.11-.45c.91.34 1.85.57 2.81.7A2 2 0 0 1 22 16.92z';

export function veiligSjabloon({ t, kopniveau }: Gesprekweergave): TemplateResult {
  return html`<div class="midden">
    ${kop(kopniveau, 1, t.tekst('veilig.titel'), { id: 'vraag', focus: true })}
    <p class="zacht">${t.tekst('veilig.uitleg')}</p>
    <ul role="list" class="bel">
      ${HULPLIJNEN.map(
        (lijn) =>
          html`<li>
            <span class="wegtekst">
              <b>${lijn.naam ?? t.tekst('veilig.gevaar')}</b> <small>${t.tekst(`veilig.${lijn.code}.uitleg`)}</small>
            </span>
            <a class="knop" href=${belnummer(lijn)}>${tekening(TELEFOON)}<span>${lijn.nummer}</span></a>
          </li>`,
      )}
    </ul>
    <p class="zacht">${t.tekst('veilig.nagekeken', { datum: t.datum(NAGEKEKEN) })}</p>
  </div>`;
}
