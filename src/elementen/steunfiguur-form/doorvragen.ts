// Samen verder vragen als er niemand lijkt te zijn: één vraag tegelijk, elke vraag is over te slaan. De vraag naar onveiligheid bewaart niets.

import { html, nothing, type TemplateResult } from 'lit';
import { DOORVRAGEN } from '../../domein/dossier/codes.js';
import type { Dossier, Doorvragen } from '../../domein/dossier/dossier.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { isSteunfiguur } from './lijst.js';
import { invoer } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import type { Weergave } from './weergave.js';

export type Vraagcode = (typeof DOORVRAGEN)[number];
type Stand = NonNullable<NonNullable<Doorvragen['vragen']>[number]['stand']>;

export interface Vraagstand {
  /** De vraag die nu gesteld wordt; na de laatste is er geen. */
  readonly code: Vraagcode | null;
  readonly antwoord: string;
  /** Wie er bij deze vraag al gevonden is. */
  readonly gevonden: readonly string[];
  readonly opnieuwVragen: string;
  /** Is er geprobeerd vast te leggen zonder een dag die nog komt? */
  readonly fout: boolean;
}

/** Legt vast wat er met een vraag gebeurde. */
export function zetStand(dossier: Dossier, code: Vraagcode, stand: Stand, datum: string): Dossier {
  const { doorvragen } = dossier;
  const vragen = (doorvragen?.vragen ?? []).filter((vraag) => vraag.code !== code);
  return { ...dossier, doorvragen: { ...doorvragen, niemand: false, vragen: [...vragen, { code, stand, datum }] } };
}

/** De eerste vraag die nog niet langskwam, of `null` als alles langs is geweest. */
export function volgendeVraag({ doorvragen }: Dossier, na?: Vraagcode): Vraagcode | null {
  const geweest = new Set((doorvragen?.vragen ?? []).map(({ code }) => code));
  const rest = DOORVRAGEN.slice(na ? DOORVRAGEN.indexOf(na) + 1 : 0);
  return rest.find((code) => !geweest.has(code)) ?? DOORVRAGEN.find((code) => !geweest.has(code)) ?? null;
}

/** "Niemand" is pas een antwoord als elke vraag langskwam, en minstens één ook echt gesteld is. */
export function magNiemand({ doorvragen }: Dossier): boolean {
  const standen = DOORVRAGEN.map((code) => doorvragen?.vragen?.find((vraag) => vraag.code === code)?.stand);
  return standen.every((stand) => !isLeeg(stand)) && standen.some((stand) => stand !== 'nu-niet');
}

export function doorvragenSjabloon(w: Weergave, stand: Vraagstand): TemplateResult {
  const { t } = w;
  return html`<section class="vak">
    ${kop(w.kopniveau, 2, t.tekst('doorvragen.titel'))}
    <p>${t.tekst('doorvragen.uitleg')}</p>
    ${stand.code ? vraagSjabloon(w, stand, stand.code) : klaarSjabloon(w, stand)}
    <details>
      <summary>${t.tekst('veilig.titel')}</summary>
      <!-- Geen veld, geen vakje, geen persoon: alleen waar hulp is. -->
      <p>${t.tekst('veilig.uitleg')}</p>
      <ul>
        <li><a href="tel:112">112</a></li>
        <li><a href="tel:08002000">Veilig Thuis: 0800-2000</a></li>
        <li><a href="tel:08000432">Kindertelefoon: 0800-0432</a></li>
      </ul>
    </details>
    <div class="knoppen">${knop(w.doe.gesprek, 'stoppen', [], { tekst: t.tekst('actie.stoppen') })}</div>
  </section>`;
}

function vraagSjabloon(w: Weergave, { antwoord, gevonden }: Vraagstand, code: Vraagcode): TemplateResult {
  const { t } = w;
  const { gesprek } = w.doe;
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

function klaarSjabloon(w: Weergave, { opnieuwVragen, fout }: Vraagstand): TemplateResult {
  const { t, doe, dossier, personen } = w;
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
              ${invoer(doe.gesprek, 'typ', 'opnieuwVragen')}
            />
            <div class="knoppen">${knop(doe.gesprek, 'niemandVast', [], { tekst: t.tekst('actie.bewaren') })}</div>
          </div>`
  }`;
}

/** Wat er is vastgelegd nadat er niemand gevonden was. */
export function niemandSjabloon({ t, dossier }: Weergave): TemplateResult | typeof nothing {
  const { niemand, opnieuwVragen } = dossier.doorvragen ?? {};
  if (!niemand) return nothing;
  return html`<p class="opmerking">${t.tekst('doorvragen.vastgelegd', { datum: t.datum(opnieuwVragen) })}</p>`;
}
