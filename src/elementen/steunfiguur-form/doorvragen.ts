// Samen verder vragen als er niemand lijkt te zijn: één vraag tegelijk, elke vraag is over te slaan. De vraag naar onveiligheid bewaart niets.

import { html, nothing, type TemplateResult } from 'lit';
import { DOORVRAGEN } from '../../domein/dossier/codes.js';
import type { Dossier, Doorvragen } from '../../domein/dossier/dossier.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { isSteunfiguur } from './lijst.js';
import { codetekst, knop, type Weergave } from './weergave.js';

export type Vraagcode = (typeof DOORVRAGEN)[number];
type Stand = NonNullable<NonNullable<Doorvragen['vragen']>[number]['stand']>;

export interface Vraagstand {
  /** De vraag die nu gesteld wordt; na de laatste is er geen. */
  readonly code: Vraagcode | null;
  readonly antwoord: string;
  /** Wie er bij deze vraag al gevonden is. */
  readonly gevonden: readonly string[];
  readonly opnieuwVragen: string;
  /** Is er geprobeerd vast te leggen zonder goede dag? */
  readonly dagFout: string;
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
  return html`<section class="groep vak" aria-labelledby="doorvragen-titel" part="doorvragen">
    <h3 id="doorvragen-titel" tabindex="-1">${t.tekst('doorvragen.titel')}</h3>
    <p>${t.tekst('doorvragen.uitleg')}</p>
    ${stand.code ? vraagSjabloon(w, stand, stand.code) : klaarSjabloon(w, stand)} ${veiligSjabloon(w)}
    <div class="knoppen">${knop(t, 'stoppen')}</div>
  </section>`;
}

function vraagSjabloon({ t }: Weergave, { antwoord, gevonden }: Vraagstand, code: Vraagcode): TemplateResult {
  return html`<div class="vraag" role="group" aria-labelledby="vraag">
    <p class="hulp">
      ${t.tekst('doorvragen.stand', { nummer: DOORVRAGEN.indexOf(code) + 1, aantal: DOORVRAGEN.length })}
    </p>
    <h4 id="vraag" tabindex="-1">${codetekst(t, code, 'doorvraag.')}</h4>
    ${gevonden.length > 0 ? html`<p>${t.tekst('doorvragen.gevonden', { namen: gevonden.join(', ') })}</p>` : nothing}
    <label for="antwoord">${t.tekst('doorvragen.wie')}</label>
    <input id="antwoord" type="text" autocomplete="off" data-antwoord .value=${antwoord} />
    <div class="knoppen">
      ${knop(t, 'doorToevoegen', { tekst: 'actie.toevoegen' })}
      ${gevonden.length > 0 ? knop(t, 'verder') : html`${knop(t, 'hierNiemand')} ${knop(t, 'nuNiet')}`}
    </div>
  </div>`;
}

function klaarSjabloon({ t, dossier, personen }: Weergave, { opnieuwVragen, dagFout }: Vraagstand): TemplateResult {
  if (!magNiemand(dossier)) {
    return html`<h4 id="vraag" tabindex="-1">${t.tekst('doorvragen.overgeslagen')}</h4>
      <div class="knoppen">${knop(t, 'vraagOpnieuw', { id: DOORVRAGEN[0] })}</div>`;
  }
  return html`<h4 id="vraag" tabindex="-1">${t.tekst('doorvragen.klaar')}</h4>
    ${
      personen.some(isSteunfiguur)
        ? nothing
        : html`<div class="veld ${dagFout ? 'veld--fout' : ''}">
            <label for="opnieuw-vragen">${t.tekst('doorvragen.opnieuwVragen')}</label>
            <div id="opnieuw-bericht">${dagFout ? html`<p class="bericht">${dagFout}</p>` : nothing}</div>
            <input
              id="opnieuw-vragen"
              type="date"
              data-opnieuw
              .value=${opnieuwVragen}
              aria-invalid=${dagFout ? 'true' : 'false'}
              aria-describedby="opnieuw-bericht"
            />
            <div class="knoppen">${knop(t, 'niemandVast', { tekst: 'actie.vastleggen' })}</div>
          </div>`
    }`;
}

/** Wat er is vastgelegd nadat er niemand gevonden was. */
export function niemandSjabloon({ t, dossier }: Weergave): TemplateResult | typeof nothing {
  const { niemand, opnieuwVragen } = dossier.doorvragen ?? {};
  if (!niemand) return nothing;
  return html`<p class="opmerking">${t.tekst('doorvragen.vastgelegd', { datum: t.datum(opnieuwVragen) })}</p>`;
}

// Geen veld, geen vakje, geen persoon: alleen waar hulp is.
function veiligSjabloon({ t }: Weergave): TemplateResult {
  return html`<details class="veilig">
    <summary>${t.tekst('veilig.titel')}</summary>
    <p>${t.tekst('veilig.uitleg')}</p>
    <ul>
      <li><a href="tel:112">112</a></li>
      <li><a href="tel:08002000">Veilig Thuis: 0800-2000</a></li>
      <li><a href="tel:08000432">Kindertelefoon: 0800-0432</a></li>
    </ul>
  </details>`;
}
