// Het pad: acht plekken van thuis af, in vaste volgorde. Waar het kind nu is en waar jullie aan denken staat op bordjes, en de weg terug loopt
// eronderlangs. Geen plek heeft een eigen kleur, een cijfer of een voorkeur.
//
// De volgorde in het DOM is die van het horen: de naam, dan het bordje. Waar het staat bepaalt de stijl; op een smalle plek staat het pad rechtop.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { TREDECODES } from '../../domein/dossier/codes.js';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import { THUIS } from '../../domein/ladder/thuis.js';
import { woont } from '../../domein/ladder/woont.js';
import { actie } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { GEWENST } from './controles.js';
import { huis } from './huizen.js';
import { lees, tredeNaam, vaakTekst, type Weergave } from './weergave.js';

// Hoe hoog elk huis aan het lint staat, in een vak van 800 bij 44. De stijl zet het huis zelf even hoog of laag.
const HOOGTE = [24, 30, 26, 18, 14, 20, 28, 24];
type Punt = readonly [x: number, y: number];
const punt = (plek: number): Punt => [50 + 100 * plek, HOOGTE[plek] ?? 20];
const LINT: readonly Punt[] = [[6, 20], ...HOOGTE.map((_, plek) => punt(plek)), [794, 22]];

/** Een vloeiende lijn door het lint, van het ene punt tot het andere: vlak bij elk huis. */
function lijn(van: number, tot: number): string {
  const [begin, ...rest] = LINT.slice(van, tot + 1) as [Punt, ...Punt[]];
  return `M${begin.join(' ')}${rest.map(([x, y]) => `S${x - 40} ${y} ${x} ${y}`).join('')}`;
}

const HEEL = lijn(0, LINT.length - 1);

/** Waar de weg terug begint en waar hij heen gaat; niets als er thuis gewoond wordt. */
export function terugweg({ ladder: { huidig, gewenst } }: Weergave): readonly [van: number, naar: number] | undefined {
  const van = TREDECODES.indexOf((gewenst?.trede || huidig?.trede) as Tredecode);
  const nu = TREDECODES.indexOf(huidig?.trede as Tredecode);
  return van < THUIS.length ? undefined : [van, nu >= 0 && nu < THUIS.length ? nu : 0];
}

/** Staan op een smalle plek alleen nu en gewenst er? Wie nog een plek kiest heeft het hele pad nodig. */
export function staatInKort(
  { lezer, ladder }: Pick<Weergave, 'lezer' | 'ladder'>,
  { heel }: Pick<Weergave['pad'], 'heel'>,
): boolean {
  return lezer === 'professional' && !heel && Boolean(ladder.gewenst?.trede);
}

export function padSjabloon(w: Weergave): TemplateResult {
  const inKort = staatInKort(w, w.pad);
  const id = idVan(GEWENST);
  return html`${inKort ? kort(w) : nothing}
    <figure
      class="pad pad--${w.lezer} ${inKort ? 'pad--kort' : ''} ${w.geschiedenis.kanOngedaan ? 'pad--gekozen' : ''}"
      part="pad"
    >
      <div id="${id}-bericht">${w.deel('schrijven')?.berichten(w, GEWENST)}</div>
      ${baan(w, (code, inhoud) => plekKnop(w, code, inhoud), { id, naam: lees(w, 'titel'), part: 'trede' })}
      <figcaption><b>${lees(w, 'pad.tik')}</b> ${lees(w, 'geenAdvies')}</figcaption>
    </figure>`;
}

interface Baan {
  readonly id?: string;
  readonly naam?: string;
  readonly part?: string;
}

/** Het pad zelf; hoe een plek eruitziet zegt wie het tekent. */
export function baan(
  w: Weergave,
  plek: (code: Tredecode, inhoud: TemplateResult) => TemplateResult,
  { id, naam, part = '' }: Baan,
): TemplateResult {
  const { ladder } = w;
  const [nu, dan] = [ladder.huidig?.trede, ladder.gewenst?.trede].map((code) =>
    TREDECODES.indexOf(code as Tredecode),
  ) as [number, number];
  const [begin, eind] = [Math.min(nu, dan), Math.max(nu, dan)];
  const stap = begin >= 0 && begin < eind;
  return html`<div class="baan">
    <svg class="lint" viewBox="0 0 800 44" preserveAspectRatio="none" aria-hidden="true">
      <path class="onder" d=${HEEL} />
      <path class="boven" d=${HEEL} />
      ${stap ? svg`<path class="stap" d=${lijn(begin + 1, eind + 1)} />` : nothing}
    </svg>
    ${w.deel('rechtop')?.langs}
    <ol
      role="list"
      id=${ifDefined(id)}
      aria-label=${ifDefined(naam)}
      aria-describedby=${id ? `${id}-bericht` : nothing}
    >
      ${TREDECODES.map((code, nummer) => rij(w, code, nummer, plek, part))}
    </ol>
    ${terugSjabloon(w)}
  </div>`;
}

function rij(
  w: Weergave,
  code: Tredecode,
  nummer: number,
  plek: (code: Tredecode, inhoud: TemplateResult) => TemplateResult,
  part: string,
): TemplateResult {
  const { t, ladder } = w;
  const rechtop = w.deel('rechtop');
  const nu = ladder.huidig?.trede === code;
  const dan = ladder.gewenst?.trede === code;
  const respijt = nu && ladder.huidig?.respijt === true;
  const klein = [respijt ? t.tekst('pad.respijt') : '', dan ? vaakTekst(w, ladder.gewenst) : '']
    .filter(Boolean)
    .join(', ');
  const zone = nummer === 0 ? 'pad.thuis' : nummer === THUIS.length ? 'pad.elders' : undefined;
  return html`<li part=${part} class="h${nummer} ${rechtop?.klassen(w, nummer)}" aria-current=${nu ? 'step' : 'false'}>
    ${zone ? html`<p class="zone">${lees(w, zone)}</p>` : nothing} ${rechtop?.stuk}
    ${plek(
      code,
      html`<span class="naam">
          <span>${afbreekbaar(tredeNaam(w, code))}</span>
          ${klein ? html`<span class="vh">, </span><small>${klein}</small>` : nothing}
        </span>
        <span class="borden">
          ${nu ? bord(lees(w, 'pad.nu'), 'bord--vol') : nothing} ${dan ? bord(lees(w, 'pad.gewenst')) : nothing}
        </span>
        <span class="tekening">
          ${respijt ? w.deel('gesprek')?.lus : nothing}${huis(code)}${nu || dan ? w.deel('gesprek')?.lopers(w, nu) : nothing}
        </span>`,
    )}
  </li>`;
}

function plekKnop(w: Weergave, code: Tredecode, inhoud: TemplateResult): TemplateResult {
  return html`<button
    type="button"
    class="plek"
    aria-expanded=${w.leest === code ? 'true' : 'false'}
    tabindex=${w.pad.stap === code ? 0 : -1}
    data-trede=${code}
    ${actie(w.doe, 'leesTrede', code)}
  >
    ${inhoud}
  </button>`;
}

function bord(tekst: string, klasse = ''): TemplateResult {
  return html`<span class="vh">, </span><span class="bord ${klasse}">${tekst}</span>`;
}

/** Waar een lang samengesteld woord in een smalle kolom breekt. */
export function afbreekbaar(naam: string): string {
  return naam.replaceAll(/(?<=\p{L}{3})(?=pleegzorg|gezin|huis|Plus|dentieel)/gu, '\u00AD');
}

function terugSjabloon(w: Weergave): TemplateResult | typeof nothing {
  const weg = terugweg(w);
  if (!weg) return nothing;
  const [van, naar] = weg.map((plek) => 50 + 100 * plek) as [number, number];
  return html`<div class="terug naar-${weg[1]}">
    <svg viewBox="0 0 800 40" preserveAspectRatio="none" aria-hidden="true">
      <path class="stippel" d="M${van} 0v14q0 16-16 16H${naar + 16}q-16 0-16-16V6" />
      <path class="pijl" d="M${naar - 6} 10l6-8 6 8" />
    </svg>
    ${terugTekst(w)}
  </div>`;
}

function terugTekst(w: Weergave): TemplateResult | typeof nothing {
  const { gewenst, huidig, wegTerug } = w.ladder;
  if (!terugweg(w)) return nothing;
  const tekst =
    wegTerug?.trim() || (woont(gewenst?.trede ? gewenst : huidig) === 'elders' ? lees(w, 'pad.terugOpen') : '');
  return html`<p><b>${lees(w, 'pad.terug')}</b> ${tekst}</p>`;
}

/** Voor een professional op een smalle plek: alleen nu en gewenst, en het hele pad als die erom vraagt. */
function kort(w: Weergave): TemplateResult {
  const deel = (code: Tredecode | '' | null | undefined, sleutel: 'pad.nu' | 'pad.gewenst'): TemplateResult =>
    html`<p class="nu">
      ${code ? huis(code) : nothing}<span class="hulp">${lees(w, sleutel)}</span
      ><b>${afbreekbaar(tredeNaam(w, code)) || '–'}</b>
    </p>`;
  return html`<div class="kort">
    ${deel(w.ladder.huidig?.trede, 'pad.nu')} ${deel(w.ladder.gewenst?.trede, 'pad.gewenst')} ${terugTekst(w)}
    <p class="hulp">${lees(w, 'geenAdvies')}</p>
    ${knop(w.doe, 'heelPad', [], { tekst: w.t.tekst('pad.heel') })}
  </div>`;
}
