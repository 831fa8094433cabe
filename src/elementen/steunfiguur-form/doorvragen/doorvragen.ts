// Samen verder zoeken: één vraag op een scherm, elke vraag is over te slaan. De vraag naar onveiligheid bewaart niets.

import { html, nothing, type TemplateResult } from 'lit';
import { DOORVRAGEN, RELATIES_PER_SECTOR } from '../../../domein/dossier/codes.js';
import { magNiemand, type Vraagcode } from '../../../domein/dossier/doorvragen.js';
import { vindPersoon } from '../../../domein/dossier/bewerkingen.js';
import { actie, invoer } from '../../../scherm/acties.js';
import { knop } from '../../../scherm/knop.js';
import { kop } from '../../../scherm/kop.js';
import { codetekst } from '../../../ui/codetekst.js';
import { avatar } from '../avatar.js';
import type { Vraagstand } from '../vraagstand.js';
import { naamInZin } from '../namen.js';
import { inZin } from '../in-zin.js';
import { pictogram, tekening } from '../pictogram.js';
import { isSteunfiguur, naamOf, type Weergave } from '../weergave.js';
import type { Gesprek } from './gesprek.js';
import { kandidaten, kiezenSjabloon } from './kiezen.js';
import { veiligSjabloon } from './veilig.js';

export interface Gesprekweergave extends Weergave {
  readonly gesprek: Gesprek;
}

const KRUIS = 'M18 6 6 18M6 6l12 12';
const PLUS = 'M12 5v14M5 12h14';
const SCHILD =
  'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z';

export function doorvragenSjabloon(w: Gesprekweergave, stand: Vraagstand): TemplateResult {
  if (stand.veilig) return html`<section class="rustig">${balk(w, stand, 'terug')} ${veiligSjabloon(w)}</section>`;
  if (stand.code) return vraagSjabloon(w, stand, stand.code);
  const kan = kandidaten(w).length > 0 && !stand.later;
  return html`<section class="rustig">
    ${balk(w, stand, 'terug')} ${kan ? kiezenSjabloon(w, stand) : klaarSjabloon(w, stand)}
  </section>`;
}

/** Bovenaan: stoppen of terug, en hoe ver de vragen zijn. */
function balk({ t, gesprek, dossier }: Gesprekweergave, stand: Vraagstand, weg: 'stoppen' | 'terug'): TemplateResult {
  const nu = stand.code ? DOORVRAGEN.indexOf(stand.code) : -1;
  const geweest = new Map((dossier.doorvragen?.vragen ?? []).map(({ code, stand: hoe }) => [code, hoe]));
  const tel =
    nu < 0
      ? t.tekst('doorvragen.klaar')
      : t.tekst('doorvragen.stap', { nummer: t.getal(nu + 1), aantal: t.getal(DOORVRAGEN.length) });
  return html`<div class="balk">
    ${knop(gesprek, weg, [], { tekst: html`${weg === 'stoppen' ? tekening(KRUIS) : pictogram('terug')}${t.tekst(`actie.${weg}`)}`, klasse: 'stil' })}
    <span class="stippen" aria-hidden="true">
      ${DOORVRAGEN.map((code, plek) => {
        const hoe = geweest.get(code);
        return html`<i class=${plek === nu ? 'nu' : hoe === 'nu-niet' ? 'later' : hoe ? 'klaar' : ''}></i>`;
      })}
    </span>
    <p class="hulp tel">${stand.veilig ? nothing : tel}</p>
  </div>`;
}

function vraagSjabloon(w: Gesprekweergave, stand: Vraagstand, code: Vraagcode): TemplateResult {
  const { t, gesprek } = w;
  return html`<section class="rustig">
    ${balk(w, stand, 'stoppen')}
    <div class="midden">
      ${kop(w.kopniveau, 1, t.tekst(`doorvraag.${code}`), { id: 'vraag', focus: true })}
      <p class="zacht">${t.tekst(code === DOORVRAGEN[0] ? 'doorvragen.uitleg' : 'doorvragen.iedereen')}</p>
      ${w.delen.hardop.deel?.knop('.midden')} ${alGenoemd(w, stand)}
      <div>
        <label for="antwoord">${t.tekst('doorvragen.naam')}</label>
        <p class="hulp" id="antwoord-hulp">${t.tekst('doorvragen.bijnaam')}</p>
        <input
          id="antwoord"
          class="groot"
          type="text"
          autocomplete="off"
          .enterKeyHint=${'done'}
          aria-describedby="antwoord-hulp"
          .value=${stand.antwoord}
          ${invoer(gesprek, 'typ', 'antwoord')}
        />
      </div>
      ${staatEr(w, stand)} ${relaties(w, stand)}
      <div>
        ${knop(gesprek, 'zetErbij', [], { tekst: html`${tekening(PLUS)}${t.tekst('actie.nogIemand')}`, klasse: 'ruim' })}
      </div>
    </div>
    <div class="voet">
      ${knop(gesprek, 'nuNiet', [], { tekst: t.tekst('actie.nuNiet'), klasse: 'stil' })}
      ${knop(gesprek, 'verder', [], { tekst: html`${t.tekst('actie.verder')}${pictogram('verder')}`, klasse: 'knop--actie' })}
    </div>
    <p class="veilig">
      ${knop(gesprek, 'toonVeilig', [], { tekst: html`${tekening(SCHILD)}${t.tekst('veilig.link')}`, klasse: 'stil' })}
    </p>
  </section>`;
}

/** Wie er al staat: een tik zegt dat die hier ook bij hoort. */
function alGenoemd(
  { t, gesprek, personen }: Gesprekweergave,
  { genoemd }: Vraagstand,
): TemplateResult | typeof nothing {
  if (personen.length === 0) return nothing;
  return html`<div role="group" aria-labelledby="al-genoemd">
    <p class="label" id="al-genoemd">${t.tekst('doorvragen.alGenoemd')}</p>
    <p class="hulp">${t.tekst('doorvragen.ookHier')}</p>
    <ul role="list" class="chips omheen">
      ${personen.map(
        (persoon) =>
          html`<li>
            <button
              type="button"
              class="chip"
              aria-pressed=${genoemd.includes(persoon.id) ? 'true' : 'false'}
              ${actie(gesprek, 'ookHier', persoon.id)}
            >
              ${avatar(persoon, { maat: 'klein' })}<span>${naamOf(t, persoon)}</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** De getypte naam staat er al, of lijkt erop. */
function staatEr({ t, gesprek, dossier }: Gesprekweergave, { lijktOp }: Vraagstand): TemplateResult | typeof nothing {
  const persoon = vindPersoon(dossier, lijktOp);
  if (!persoon) return nothing;
  return html`<div class="opmerking">
    <p id="lijkt-op" tabindex="-1">
      ${t.tekst('doorvragen.staatEr', { naam: naamOf(t, persoon), wie: naamInZin(persoon) })}
    </p>
    <div class="chips">
      ${knop(gesprek, 'zelfde', [persoon.id], { tekst: t.tekst('actie.zelfde') })}
      ${knop(gesprek, 'iemandAnders', [], { tekst: t.tekst('actie.iemandAnders') })}
    </div>
  </div>`;
}

// Wie het meest genoemd wordt; de rest staat achter "Meer".
const EERSTE = 'vriend klasgenoot leraar coach collega buur oma opa tante oom online-contact anders'.split(' ');
const REST = Object.values(RELATIES_PER_SECTOR)
  .flat()
  .filter((relatie) => !EERSTE.includes(relatie));

/** Wie dat is: van de naam die getypt wordt, of van wie net genoemd is. */
function relaties(w: Gesprekweergave, { antwoord, relatie, meer, genoemd }: Vraagstand): TemplateResult {
  const { t, gesprek, dossier } = w;
  const laatste = antwoord.trim() ? undefined : vindPersoon(dossier, genoemd.at(-1) ?? '');
  const gekozen = laatste ? (laatste.relatie ?? '') : relatie;
  const chip = (code: string): TemplateResult =>
    html`<li>
      <button
        type="button"
        class="chip"
        aria-pressed=${code === gekozen ? 'true' : 'false'}
        ${actie(gesprek, 'kiesRelatie', code)}
      >
        ${code === 'anders' ? t.tekst('doorvragen.anders') : inZin(t, codetekst(t, code))}
      </button>
    </li>`;
  return html`<div role="group" aria-labelledby="wie-is-dat">
    <p class="label" id="wie-is-dat">
      ${laatste ? t.tekst('doorvragen.wieIs', { wie: naamInZin(laatste) }) : t.tekst('doorvragen.wie')}
    </p>
    <ul role="list" class="chips relaties">
      ${EERSTE.map(chip)}
      ${
        meer || REST.includes(gekozen as (typeof REST)[number])
          ? html`<li class="meer" hidden></li>
              ${REST.map(chip)}`
          : html`<li>
              <button type="button" class="chip" aria-expanded="false" ${actie(gesprek, 'toonMeer')}>
                ${pictogram('open')}${t.tekst('actie.meer')}
              </button>
            </li>`
      }
    </ul>
  </div>`;
}

/** Niemand genoemd of gekozen: dan met een dag om het opnieuw te vragen. */
function klaarSjabloon(w: Gesprekweergave, { opnieuwVragen, fout, later }: Vraagstand): TemplateResult {
  const { t, doe, gesprek, dossier, personen } = w;
  const titel = kop(w.kopniveau, 1, t.tekst('doorvragen.klaar'), { id: 'vraag', focus: true });
  if (!later && !magNiemand(dossier)) {
    return html`<div class="midden">
      ${titel}
      <div class="knoppen">
        ${knop(doe, 'vraagOpnieuw', [DOORVRAGEN[0]], { tekst: t.tekst(`doorvraag.${DOORVRAGEN[0]}`) })}
      </div>
    </div>`;
  }
  if (!later && personen.some(isSteunfiguur)) return html`<div class="midden">${titel}</div>`;
  return html`<div class="midden">
    ${titel}
    <p class="zacht">${t.tekst(later ? 'doorvragen.weetNiet' : 'doorvragen.niemand')}</p>
    <div class="veld ${fout ? 'veld--fout' : ''}">
      <label for="opnieuw">${t.tekst('doorvragen.opnieuwVragen')}</label>
      <p class="bericht" id="opnieuw-bericht">${fout === null ? nothing : t.tekst(`doorvragen.dag.${fout}`)}</p>
      <input
        id="opnieuw"
        type="date"
        .value=${opnieuwVragen}
        aria-invalid=${fout ? 'true' : 'false'}
        aria-describedby="opnieuw-bericht"
        ${invoer(gesprek, 'typ', 'opnieuwVragen')}
      />
    </div>
    <div class="knoppen">
      ${knop(gesprek, 'legVast', [], { tekst: t.tekst('actie.bewaren'), klasse: 'knop--actie' })}
    </div>
  </div>`;
}
