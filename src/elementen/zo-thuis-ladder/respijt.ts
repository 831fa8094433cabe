// Even op adem: een stap opzij en weer terug naar dezelfde plek. Geen trede, dus het staat naast het pad. Met de vraag of het er nu is, en waar.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { JA_NEE, RESPIJTPLEKKEN } from '../../domein/dossier/codes.js';
import { RESPIJT_BIJ, type Tredecode } from '../../domein/ladder/kenmerken.js';
import { actie, invoer, type Invoerveld } from '../../scherm/acties.js';
import { keuzes } from '../../scherm/veld.js';
import { codetekst } from '../../ui/codetekst.js';
import type { Ladderdelen } from './delen.js';
import { type Deel, deur, huis, HUIZEN, teken, vak } from './huizen.js';
import type { Deelbasis } from './ladder-acties.js';
import { respijtTekst } from './velden.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

export { respijtStyles as stijl } from './respijt.styles.js';

/** Waar je even logeert: een huis met een maan en een bed. Het is geen trede, en dus geen plek op het pad. */
const LOGEREN: readonly Deel[] = [
  ['w', 'M18 106V62h84v44z'],
  ['r', 'M10.5 64.5 60 24l49.5 40.5a1.6 1.6 0 0 1-1 2.5h-97a1.6 1.6 0 0 1-1-2.5z'],
  ['l', `M57 41a7.5 7.5 0 0 0 9.5 9.5A9.5 9.5 0 1 1 57 41z${vak(27, 72, 32, 22)}`],
  ['t', 'M31 91V79M31 88h24v3M31 84h7q3 0 3 4M41 88v-2.5h11q3 0 3 2.5'],
  ['d', deur(72, 78, 17)],
  ['n', 'M85 92v2'],
];

interface Respijtacties {
  respijt(veld: Invoerveld): void;
  respijtPlek(veld: Invoerveld): void;
}

/** Wat de waarde zegt bij ja, nee en nog niet bekend. */
const STAND: Readonly<Record<string, boolean | null>> = { ja: true, nee: false, onbekend: null };

export function maak({ zet }: Deelbasis): Ladderdelen['respijt'] {
  const doe: Respijtacties = {
    respijt: ({ value }) => zet('/huidig/respijt', STAND[value] ?? null),
    respijtPlek: ({ value }) => zet('/huidig/respijtPlek', value),
  };
  return { respijt: (w) => respijtSjabloon(w, doe) };
}

function respijtSjabloon(w: Weergave, doe: Respijtacties): TemplateResult {
  const { t } = w;
  const trede = RESPIJT_BIJ.find((code) => code === w.ladder.huidig?.trede);
  const links = w.verwijzingen.filter(({ code }) => code === 'respijt');
  return html`<div class="inhoud adem">
    <div>
      <p>${lees(w, 'respijt')}</p>
      <p>${t.tekst('respijt.hulp')}</p>
      <figure class="stapopzij">
        ${lus(trede ?? 'thuis')}
        <ol>
          <li><b>${tredeNaam(w, trede ?? 'thuis')}</b></li>
          <li><b>${t.tekst('respijt.logeren')}</b> ${trede ? waar(w) : nothing}</li>
          <li><b>${t.tekst('respijt.terug')}</b></li>
        </ol>
      </figure>
    </div>
    <div class="adem-naast">
      ${trede ? (w.vast ? antwoord(w) : vraag(w, doe)) : nothing}
      <div>
        <p class="label">${t.tekst('respijt.naast')}</p>
        <ul role="list" class="adem-plekken">
          ${RESPIJT_BIJ.map((code) => html`<li>${huis(code)}<span>${tredeNaam(w, code)}</span></li>`)}
        </ul>
      </div>
      <p class="opmerking"><b>${t.tekst('respijt.praat')}</b> ${t.tekst('respijt.praat.wat')}</p>
      ${
        links.length > 0
          ? html`<ul>
              ${links.map(({ tekst, url }) => html`<li><a href=${url}>${tekst}</a></li>`)}
            </ul>`
          : nothing
      }
    </div>
  </div>`;
}

function waar(w: Weergave): TemplateResult | typeof nothing {
  const tekst = w.ladder.huidig?.respijt === true ? respijtTekst(w, w.ladder.huidig) : '';
  return tekst ? html`<span class="hulp">${tekst}</span>` : nothing;
}

function standVan({ ladder: { huidig } }: Weergave): (typeof JA_NEE)[number] | undefined {
  return JA_NEE.find((code) => huidig?.respijt !== undefined && STAND[code] === huidig.respijt);
}

function antwoord(w: Weergave): TemplateResult | typeof nothing {
  const stand = standVan(w);
  return stand
    ? html`<div>
        <p class="label">${w.t.tekst('respijt.nu')}</p>
        <p>${codetekst(w.t, stand)}</p>
      </div>`
    : nothing;
}

function vraag(w: Weergave, doe: Respijtacties): TemplateResult {
  const { t, ladder } = w;
  const stand = standVan(w);
  return html`${keuzes(
    { pad: '/respijt', label: t.tekst('respijt.nu'), invoer: invoer(doe, 'respijt') },
    'radio',
    stand ? [stand] : [],
    JA_NEE.map((code) => [code, codetekst(t, code)]),
  )}
  ${
    stand === 'ja'
      ? keuzes(
          {
            pad: '/respijt/plek',
            label: lees(w, 'respijtPlek'),
            vorm: 'chips',
            invoer: invoer(doe, 'respijtPlek'),
          },
          'radio',
          ladder.huidig?.respijtPlek ? [ladder.huidig.respijtPlek] : [],
          RESPIJTPLEKKEN.map((code) => [code, t.tekst(`respijtPlek.${code}`)]),
        )
      : nothing
  }
  ${
    stand === 'ja' && ladder.huidig?.respijtPlek === 'anders'
      ? html`<p>
          <a href="#" ${actie(w.doe, 'naar', '/huidig/respijtPlekTekst')}>${t.tekst('respijtPlek.anders')}</a>
          ${ladder.huidig.respijtPlekTekst ?? ''}
        </p>`
      : nothing
  }`;
}

/** De tekening. Wat zij zegt staat eronder in drie stappen, met dezelfde cijfers. */
function lus(trede: Tredecode): TemplateResult {
  const cijfer = (x: number, y: number, lijn: string): unknown =>
    svg`<g class="cijfer" transform="translate(${x} ${y})"><circle r="15" /><path d=${lijn} /></g>`;
  return html`<svg class="lusbeeld" viewBox="0 0 720 310" aria-hidden="true">
    <path class="strook" d="M14 268C180 256 420 282 706 262" />
    <g class="huis" transform="translate(56 142) scale(1.2)">${teken(HUIZEN[trede])}</g>
    <g class="huis" transform="translate(500 14) scale(1.2)">${teken(LOGEREN)}</g>
    <path class="lijn" d="M222 210C256 130 356 84 474 88" />
    <path class="pijl" d="m460 76 16 12-15 14" />
    <path class="lijn" d="M652 96C724 140 716 232 620 262 520 284 380 276 250 268" />
    <path class="pijl" d="m266 254-18 14 18 14" />
    ${cijfer(40, 236, 'M-3-4 1-7V7')} ${cijfer(484, 140, 'M-4-3a4 4 0 1 1 7 3L-5 7H5')}
    ${cijfer(420, 242, 'M-4-7h8L0-1a4 4 0 1 1-5 6')}
  </svg>`;
}
