// Na de laatste vraag: de jongere kiest zelf wie een steunfiguur wordt. Ouders en professionals staan er wel, maar worden niet aangeboden.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { magSteunfiguurZijn } from '../../../domein/netwerk/toets-definitie.js';
import { actie } from '../../../scherm/acties.js';
import { knop } from '../../../scherm/knop.js';
import { kop } from '../../../scherm/kop.js';
import { avatar } from '../avatar.js';
import type { Vraagstand } from '../vraagstand.js';
import { korteNaam, metHoofdletter } from '../namen.js';
import { pictogram } from '../pictogram.js';
import { isIdee, isSteunfiguur, naamOf, relatieZin, type Weergave } from '../weergave.js';
import type { Gesprekweergave } from './doorvragen.js';
import { namenInZin, opsomming } from '../opsomming.js';

/** Wie te kiezen is, of al gekozen. */
export function kandidaten({ personen }: Pick<Weergave, 'personen'>): readonly Persoon[] {
  return personen.filter((persoon) => persoon.soort !== 'professional' && magSteunfiguurZijn(persoon));
}

function isAlGekozen(persoon: Persoon): boolean {
  return isSteunfiguur(persoon) && !isIdee(persoon);
}

export function kiezenSjabloon(w: Gesprekweergave, { gekozen }: Vraagstand): TemplateResult {
  const { t, gesprek, leestZelf, personen } = w;
  const mensen = kandidaten(w);
  const anderen = personen.filter((persoon) => !mensen.includes(persoon));
  const nieuw = mensen.filter((persoon) => gekozen.includes(persoon.id) && !isAlGekozen(persoon));
  const namen = opsomming(t, nieuw.map(korteNaam));
  return html`<div class="midden">
      ${kop(w.kopniveau, 1, t.tekstAan('kiezen.titel', leestZelf), { id: 'vraag', focus: true })}
      <p class="zacht">${t.tekstAan('kiezen.uitleg', leestZelf)}</p>
      <ul role="list" class="kiesrij">
        ${mensen.map((persoon) => html`<li>${kieskaart(w, persoon, gekozen)}</li>`)}
      </ul>
      ${
        anderen.length === 0
          ? nothing
          : html`<p class="hulp">
              ${t.tekst(anderen.length === 1 ? 'kiezen.ook.een' : 'kiezen.ook.meer', {
                namen: metHoofdletter(namenInZin(t, anderen)),
              })}
            </p>`
      }
    </div>
    <div class="voet voet--stapel">
      ${knop(gesprek, 'weetNiet', [], { tekst: t.tekst('actie.weetNiet'), klasse: 'stil' })}
      ${knop(gesprek, 'kies', [], {
        tekst: nieuw.length > 0 ? t.tekstAan('actie.kies', leestZelf, { namen }) : t.tekst('actie.kiesNiemand'),
        klasse: 'knop--actie',
      })}
    </div>`;
}

function kieskaart(w: Gesprekweergave, persoon: Persoon, gekozen: readonly string[]): TemplateResult {
  const { t } = w;
  const al = isAlGekozen(persoon);
  const aan = al || gekozen.includes(persoon.id);
  const noten = [
    relatieZin(w, persoon),
    persoon.volwassen === 'nee' && t.tekst('kiezen.nietVolwassen'),
    isIdee(persoon) && t.tekst('kiezen.idee'),
    al && t.tekst('kiezen.al'),
  ].filter(Boolean);
  const inhoud = html`${avatar(persoon)}
    <span class="wegtekst"><b>${naamOf(t, persoon)}</b> ${noten.map((noot) => html`<small>${noot}</small>`)}</span>
    <span class="vakje">${aan ? pictogram('vink') : nothing}</span>`;
  // Wie al gekozen is blijft dat: weghalen hoort bij de persoon zelf, waar te zien is wat er dan weggaat.
  if (al) return html`<div class="kies" data-aan>${inhoud}</div>`;
  return html`<button
    type="button"
    class="kies"
    ?data-aan=${aan}
    aria-pressed=${aan ? 'true' : 'false'}
    ${actie(w.gesprek, 'kiesOm', persoon.id)}
  >
    ${inhoud}
  </button>`;
}
