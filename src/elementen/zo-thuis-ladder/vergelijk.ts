// Twee plekken naast elkaar: tik op het pad twee huizen aan, een derde neemt de plaats van de laatste in. Wat het dichtst bij huis is staat altijd links.
// Kiest er geen: geen kleur, geen cijfer, geen voorkeur. Is een antwoord hetzelfde, dan staat dat er. Wat de wet zegt, en welke soorten er dan zijn,
// zit voor een kind en een ouder in één vouw onder de tabel.

import { html, nothing, type TemplateResult } from 'lit';
import { TREDECODES } from '../../domein/dossier/codes.js';
import type { Ladder } from '../../domein/dossier/dossier.js';
import { THUIS, type Tredecode, VARIANTEN_BIJ } from '../../domein/ladder/kenmerken.js';
import { NA_18 } from '../../domein/ladder/na-18.js';
import { type Trede, TREDEN, WET_BIJ_VARIANT } from '../../domein/ladder/treden.js';
import { actie, invoer, type Invoerveld } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { codetekst } from '../../ui/codetekst.js';
import { wetVoor } from './bron.js';
import type { Ladderdelen } from './delen.js';
import { huis } from './huizen.js';
import { icoon, type Icoon } from './iconen.js';
import type { Deelbasis } from './ladder-acties.js';
import { afbreekbaar, baan } from './pad.js';
import { uitklapper } from './uitklappers.js';
import { namenVan, personenVoor } from './vragen.js';
import { tredeOpties } from './veld.js';
import { leestDeWet } from './leest-de-wet.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

export { vergelijkStyles as stijl } from './vergelijk.styles.js';

const RIJEN = [
  ['wonen', 'huis'],
  ['wie', 'hart'],
  ['duur', 'klok'],
  ['hetzelfde', 'anker'],
  ['mee', 'mensen'],
  ['soort', 'schakel'],
  ['wet', 'kaart'],
] as const satisfies readonly (readonly [string, Icoon])[];
type Rij = (typeof RIJEN)[number][0];

interface Vergelijkacties {
  vergelijk(trede: Tredecode): void;
  /** Op een smalle plek: een andere plek in plaats van deze. */
  vervang(veld: Invoerveld, trede: Tredecode): void;
  terug(): void;
}

export function maak({ ververs, zegTekst, focus, vind }: Deelbasis): Ladderdelen['vergelijk'] {
  let eigen: readonly Tredecode[] | undefined;
  let nu: Weergave | undefined;
  const leg = (w: Weergave, treden: readonly Tredecode[]): void => {
    eigen = treden;
    ververs();
    const namen = opVolgorde(treden).map((code) => tredeNaam(w, code));
    zegTekst(w.t.tekst('vergelijk.gekozen', { namen: namen.join(', ') || '–' }));
  };
  const doe: Vergelijkacties = {
    vergelijk(trede) {
      if (!nu) return;
      const oud = eigen ?? naastElkaar(nu.ladder);
      leg(nu, oud.includes(trede) ? oud.filter((code) => code !== trede) : [...oud.slice(0, 1), trede]);
    },
    vervang(veld, trede) {
      const ander = TREDECODES.find((code) => code === veld.value);
      // De lijst zegt weer wat zij doet; welke plek het werd staat erboven.
      veld.value = '';
      if (!nu || !ander) return;
      leg(
        nu,
        (eigen ?? naastElkaar(nu.ladder)).map((code) => (code === trede ? ander : code)),
      );
    },
    terug() {
      // Op een smalle plek staan voor een professional eerst alleen nu en gewenst er.
      const pad = '.plek[tabindex="0"]';
      focus(vind(pad)?.checkVisibility?.() ? pad : '[data-actie=heelPad]');
    },
  };
  return {
    vergelijking(w) {
      nu = w;
      return vergelijkSjabloon(w, opVolgorde(eigen ?? naastElkaar(w.ladder)), doe);
    },
    naast(w, trede) {
      const { huidig, gewenst } = w.ladder;
      const ander = [huidig?.trede, gewenst?.trede, ...TREDECODES].find((code) => code && code !== trede);
      leg(w, [trede, ander as Tredecode]);
    },
  };
}

/** Zonder eigen keuze: nu en gewenst naast elkaar, en anders de eerste twee. */
function naastElkaar({ huidig, gewenst }: Ladder): readonly Tredecode[] {
  const eerste = huidig?.trede || 'thuis';
  const tweede =
    gewenst?.trede && gewenst.trede !== eerste ? gewenst.trede : TREDECODES.find((code) => code !== eerste);
  return [eerste, tweede as Tredecode];
}

function opVolgorde(codes: readonly Tredecode[]): readonly Tredecode[] {
  return TREDECODES.filter((code) => codes.includes(code));
}

function vergelijkSjabloon(w: Weergave, gekozen: readonly Tredecode[], doe: Vergelijkacties): TemplateResult {
  const { t } = w;
  const treden = gekozen.map((code) => TREDEN.find((trede) => trede.code === code) as Trede);
  return html`<div class="inhoud">
    <p class="zacht scherm-alleen">${t.tekst('vergelijk.hoe')}</p>
    ${kiespad(w, gekozen, doe)}
    ${
      treden.length === 0
        ? nothing
        : html`<div class="vlak">
            <table role="table" class="naastelkaar" aria-labelledby="vergelijk-titel">
              <thead role="rowgroup">
                <tr role="row">
                  <th role="columnheader" scope="col"><span class="vh">${t.tekst('vergelijk.wat')}</span></th>
                  ${treden.map((trede) => plekkop(w, trede.code, gekozen, doe))}
                </tr>
              </thead>
              <tbody role="rowgroup">
                ${RIJEN.map(([rij, teken]) => rijSjabloon(w, treden, rij, teken))}
              </tbody>
            </table>
            ${leestDeWet(w) ? nothing : wetVouw(w, treden)}
          </div>`
    }
    <div class="knoppen scherm-alleen">
      ${knop(doe, 'terug', [], { tekst: t.tekst('vergelijk.terug'), klasse: 'knop--stil' })}
    </div>
  </div>`;
}

/** Het pad nog eens, nu om er twee huizen op aan te tikken: zonder bordjes en zonder weg terug. */
function kiespad(w: Weergave, gekozen: readonly Tredecode[], doe: Vergelijkacties): TemplateResult {
  return html`<div class="pad pad--vergelijk scherm-alleen" role="group" aria-label=${w.t.tekst('vergelijk.hoe')}>
    ${baan(
      { ...w, ladder: {} },
      (code, inhoud) =>
        html`<button
          type="button"
          class="plek kieshuis"
          aria-pressed=${gekozen.includes(code) ? 'true' : 'false'}
          ${actie(doe, 'vergelijk', code)}
        >
          ${inhoud}
        </button>`,
      {},
    )}
  </div>`;
}

/** De plek boven haar kolom. Op een smalle plek is er geen pad om te tikken: daar kiest een lijst een andere. */
function plekkop(w: Weergave, code: Tredecode, gekozen: readonly Tredecode[], doe: Vergelijkacties): TemplateResult {
  const naam = tredeNaam(w, code);
  return html`<th role="columnheader" scope="col">
    ${huis(code)}<span>${afbreekbaar(naam)}</span>${merk(w, code)}
    <select
      class="anders scherm-alleen"
      aria-label=${w.t.tekst('vergelijk.inPlaatsVan', { naam })}
      ${invoer(doe, 'vervang', code)}
    >
      <option value="">${w.t.tekst('vergelijk.anders')}</option>
      ${tredeOpties(w)
        .filter(([ander]) => !gekozen.includes(ander as Tredecode))
        .map(([ander, tekst]) => html`<option value=${ander}>${tekst}</option>`)}
    </select>
  </th>`;
}

function merk(w: Weergave, code: Tredecode): unknown {
  const { huidig, gewenst } = w.ladder;
  return html`${huidig?.trede === code ? html`<span class="bord bord--vol">${lees(w, 'pad.nu')}</span>` : nothing}
  ${gewenst?.trede === code ? html`<span class="bord">${lees(w, 'pad.gewenst')}</span>` : nothing}`;
}

/** Welke soorten er van een plek zijn, met wat dat in de wet betekent; niets als geen van de twee er heeft. */
function soortRij(w: Weergave, treden: readonly Trede[], teken: Icoon): TemplateResult | typeof nothing {
  if (treden.every(({ code }) => !VARIANTEN_BIJ[code])) return nothing;
  return html`<tr role="row">
    <th role="rowheader" scope="row">${icoon(teken)}${w.t.tekst('vergelijk.soort')}</th>
    ${treden.map(({ code }) => html`<td role="cell">${VARIANTEN_BIJ[code] ? soorten(w, code) : '–'}</td>`)}
  </tr>`;
}

function soorten(w: Weergave, code: Tredecode): TemplateResult {
  const { t } = w;
  return html`<ul role="list" class="soorten">
    ${VARIANTEN_BIJ[code]?.map((variant) => {
      const punten = WET_BIJ_VARIANT[variant] ?? [];
      return html`<li>
        <b>${codetekst(t, variant)}</b>
        ${punten.map(
          ({ code: wat, afgeleid }) =>
            html`<p>
              ${t.tekst(`wet.${wat}`)}
              ${afgeleid ? html`<small class="hulp">${t.tekst('wet.afgeleid')}</small>` : nothing}
            </p>`,
        )}
      </li>`;
    })}
  </ul>`;
}

/** Wat de wet over deze plekken zegt, in gewone woorden. */
function wetVouw(w: Weergave, treden: readonly Trede[]): TemplateResult {
  return uitklapper(w.klap, {
    naam: 'vergelijkwet',
    klasse: 'vouw',
    kop: lees(w, 'vergelijk.wet'),
    inhoud: () =>
      html`<div class="wet">
        ${treden.map(
          (trede) =>
            html`<div>
              <p><b>${tredeNaam(w, trede.code)}</b></p>
              <p>${wetVoor(w, trede) || w.t.tekst('wet.niets')}</p>
              ${VARIANTEN_BIJ[trede.code] ? soorten(w, trede.code) : nothing}
            </div>`,
        )}
        <p class="hulp">${w.t.tekst('wet.jurist')}</p>
      </div>`,
  });
}

function rijSjabloon(w: Weergave, treden: readonly Trede[], rij: Rij, teken: Icoon): TemplateResult | typeof nothing {
  if (rij === 'soort' || rij === 'wet') {
    if (!leestDeWet(w)) return nothing;
    if (rij === 'soort') return soortRij(w, treden, teken);
  }
  const cellen = treden.map((trede) => cel(w, trede, rij));
  // Wie meegaat staat er alleen als er iemand is.
  if (rij === 'mee' && cellen.every((tekst) => tekst === '')) return nothing;
  const zelfde = cellen.length === 2 && cellen[0] === cellen[1] && cellen[0] !== '–';
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${icoon(teken)}${rij === 'mee' ? lees(w, 'steunfiguren') : lees(w, `vergelijk.${rij}`)}
    </th>
    ${cellen.map((tekst, nummer) => html`<td role="cell">${tekst || '–'}${zelfde && nummer === 1 ? html` <span class="zelfde">${w.t.tekst('vergelijk.zelfde')}</span>` : nothing}</td>`)}
  </tr>`;
}

function cel(w: Weergave, trede: Trede, rij: Exclude<Rij, 'soort'>): string {
  const { t, ladder } = w;
  const { code } = trede;
  switch (rij) {
    case 'wonen':
      return lees(w, THUIS.includes(code) ? 'pad.thuis' : 'pad.elders');
    case 'duur':
      return [
        t.tekst('duur.kortOfLang'),
        ...NA_18.filter(({ treden }) => treden.includes(code)).map(({ code: wat }) => t.tekst(`na18.${wat}`)),
      ].join(' ');
    case 'wet':
      return wetVoor(w, trede) || '–';
    case 'mee': {
      const ids = (ladder.meegaan ?? []).find((deel) => deel.trede === code)?.personen ?? ladder.steunfiguren ?? [];
      return namenVan(personenVoor(w).filter(({ id }) => ids.includes(id)));
    }
    default:
      return lees(w, `trede.${code}.${rij}`);
  }
}
