// Het werkblad: wat bij een zorgvuldig besluit hoort, in de volgorde waarin je er verantwoording over aflegt. De wensen eerst, dan de plekken,
// waarom het niet dichter bij huis kan, het kader, de weg terug. Een professional ziet het meteen; een kind of ouder opent het.

import { html, nothing, type TemplateResult } from 'lit';
import { FAMILIEGROEPSPLANSTANDEN, JA_NEE, REDENSOORTEN } from '../../domein/dossier/codes.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { antwoordOp } from '../../domein/ladder/bewerk-ladder.js';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import { actie } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { keuzelijst, type Optie } from '../../scherm/veld.js';
import type { Ladderdelen } from './delen.js';
import { huis } from './huizen.js';
import type { Deelbasis } from './ladder-acties.js';
import { beeldVan, codeOpties, invoerSjabloon, keuzeSjabloon } from './veld.js';
import { breakdownTekst, tekstOp, vraagOp } from './velden.js';
import { tijdlijnSjabloon } from './tijdlijn.js';
import { verloopSjabloon, verloopActies } from './verloop.js';
import { dichterbij } from './vragen.js';
import { leestDeWet } from './leest-de-wet.js';
import { afbreekbaar } from './pad.js';
import { lees, metVraag, tredeNaam, type Weergave } from './weergave.js';
import { gaatMeeSjabloon, kenmerkenVan } from './werkblad-mensen.js';
import { kaderSjabloon, kaderActies } from './werkblad-kader.js';
import { lijstActies, type Lijstacties } from './werkblad-lijsten.js';
import { vouwenSjabloon } from './werkblad-vouwen.js';

export { werkbladStyles as stijl } from './werkblad.styles.js';

export function maak(basis: Deelbasis): Ladderdelen['afweging'] {
  const doe = { ...kaderActies(basis), ...lijstActies(basis) };
  const verloop = verloopActies(basis);
  return {
    wensen: wensenSjabloon,
    afweging: (w) => afwegingSjabloon(w, doe),
    verloop: (w) => verloopSjabloon(w, verloop),
    tijdlijn: tijdlijnSjabloon,
    mensen: gaatMeeSjabloon,
    kenmerken: kenmerkenVan,
    vraag: vraagOp,
  };
}

function wensenSjabloon(w: Weergave): TemplateResult {
  return html`<div class="overwie">
      ${overWie(w)}
      <p class="hulp">${lees(w, 'leesbaar')}</p>
    </div>
    <div class="wensen velden--breed velden">
      ${invoerSjabloon(w, '/wensKind', 'lang')} ${invoerSjabloon(w, '/wensOuders', 'lang')}
    </div>`;
}

/** Over wie het gaat, en van welke dag tot welke dag het plan loopt. Wie met ons meepraat weet dat zelf. */
function overWie(w: Weergave): TemplateResult | typeof nothing {
  const { t, ladder, dossier } = w;
  const naam = dossier.onderwerp.naam?.trim();
  const [van, tot] = [t.periode(ladder.plan?.van), t.periode(ladder.plan?.tot)];
  const plan = van && tot ? metVraag(lees(w, 'plan'), t.tekst('tijd.tussen', { van, tot })) : '';
  if (!leestDeWet(w) || (!naam && !plan)) return nothing;
  return html`<p class="zacht">${naam ? html`<b translate="no">${naam}</b>` : nothing} ${plan}</p>`;
}

function afwegingSjabloon(w: Weergave, doe: ReturnType<typeof kaderActies> & Lijstacties): TemplateResult {
  const { t } = w;
  const treden = dichterbij(w);
  return html`<div class="inhoud">
    <section class="blok">
      ${kop(w.kopniveau, 2, lees(w, 'afweging'))}
      ${
        w.ladder.gewenst?.trede
          ? html`<div>
                ${treden.length > 0 ? rijkoppen(w) : nothing} ${treden.map((trede) => tredeSjabloon(w, trede))}
              </div>
              ${treden.length > 0 && leestDeWet(w) ? html`<p class="hulp" id="grond-hulp">${lees(w, 'grond.hulp')}</p>` : nothing}`
          : html`<p>${t.tekst('meldingen.begin')}</p>`
      }
    </section>
    <section class="blok">
      ${kaderSjabloon(w, doe)}
      <div class="velden velden--breed" role="group" aria-label=${lees(w, 'familiegroepsplan')}>
        ${keuzeSjabloon(w, '/familiegroepsplan/stand', codeOpties(w, FAMILIEGROEPSPLANSTANDEN))}
        ${vraagtReden(w) ? invoerSjabloon(w, '/familiegroepsplan/reden', 'lang') : nothing}
        ${tekstOp(w, '/familiegroepsplan/stand') ? invoerSjabloon(w, '/familiegroepsplan/datum', 'dag') : nothing}
      </div>
    </section>
    <section class="blok">
      <div class="velden velden--breed velden--drie">
        ${invoerSjabloon(w, '/wegTerug', 'lang')} ${invoerSjabloon(w, '/evaluatieOp', 'dag')}
        ${keuzeSjabloon(
          w,
          '/dreigendeBreakdown',
          JA_NEE.map((code) => [code, breakdownTekst(w, code)]),
        )}
      </div>
      ${w.ladder.dreigendeBreakdown === 'ja' ? helptSjabloon(w) : nothing}
    </section>
    ${vouwenSjabloon(w, doe)}
  </div>`;
}

function vraagtReden(w: Weergave): boolean {
  const stand = tekstOp(w, '/familiegroepsplan/stand');
  return !isLeeg(tekstOp(w, '/familiegroepsplan/reden')) || !['', 'gemaakt', 'aangeboden'].includes(stand);
}

function tredeSjabloon(w: Weergave, trede: Tredecode): TemplateResult {
  const pad = `/afwegingen/${trede}`;
  const leeg = ['reden', 'geprobeerd', 'redenSoort'].every((veld) => isLeeg(antwoordOp(w.ladder, `${pad}/${veld}`)));
  return html`<div class="rij ${leeg ? 'rij--open' : ''}" role="group" aria-labelledby="rij-${trede}">
    <p class="rijkop" id="rij-${trede}">${huis(trede)}<b>${afbreekbaar(tredeNaam(w, trede))}</b></p>
    ${kopje(w.t.tekst('waaromNiet'))} ${invoerSjabloon(w, `${pad}/reden`, 'lang')} ${kopje(lees(w, 'geprobeerd'))}
    ${invoerSjabloon(w, `${pad}/geprobeerd`, 'lang')} ${kopje(grondKop(w))}
    ${grondSjabloon(w, `${pad}/redenSoort`, 'grond-hulp')}
  </div>`;
}

/** Smal staat de kop van een kolom bij elk veld, voor het oog: wie hoort, hoort het hele label. */
function kopje(tekst: string): TemplateResult {
  return html`<span class="kopje" aria-hidden="true">${tekst}</span>`;
}

function grondKop(w: Weergave): string {
  return lees(w, 'grond') || lees(w, 'redenSoort');
}

/** De koppen boven de rijen. Elk veld heeft zijn eigen label; deze zijn voor het oog. */
function rijkoppen(w: Weergave): TemplateResult {
  return html`<div class="rij rijkoppen" aria-hidden="true">
    <span></span>
    <span>${w.t.tekst('waaromNiet')}</span>
    <span>${lees(w, 'geprobeerd')}</span>
    <span>${grondKop(w)}</span>
  </div>`;
}

/** Dreigt het vast te lopen, dan leidt dat ergens heen. De volgorde is vrij. */
function helptSjabloon(w: Weergave): TemplateResult {
  const { t, doe } = w;
  const links = w.verwijzingen.filter(({ code }) => code === 'vastlopen');
  const wegen = [
    ['helpt.respijt', '/respijt'],
    ['helpt.ambulant', '/huidig/ernaast'],
    ['helpt.netwerk', '/steunfiguren'],
    ['helpt.matching', '/matching'],
    ['helpt.beslist', '/kader'],
  ] as const;
  return html`<div class="opmerking helpt">
    <p><b>${t.tekst('helpt.titel')}</b> ${t.tekst('helpt.vrij')}</p>
    <ul>
      ${wegen.map(([sleutel, pad]) => html`<li><a href="#" ${actie(doe, 'naar', pad)}>${t.tekst(sleutel)}</a></li>`)}
    </ul>
    ${
      links.length > 0
        ? html`<p><b>${t.tekst('helpt.bellen')}</b></p>
            <ul>
              ${links.map(({ tekst, url }) => html`<li><a href=${url}>${tekst}</a></li>`)}
            </ul>`
        : nothing
    }
    <p>${t.tekst('helpt.veilig')}</p>
    ${leestDeWet(w) ? nothing : html`<p class="hulp">${lees(w, 'respijt')}</p>`}
  </div>`;
}

// De grond, met korte woorden als de lezer de hele leest in wat eronder staat (`beschreven`).
function grondSjabloon(w: Weergave, pad: string, beschreven: string): TemplateResult {
  const kort = lees(w, 'grond') !== '';
  return keuzelijst({ ...beeldVan(w, pad, 'code'), ...(kort && { ookBeschreven: beschreven }) }, tekstOp(w, pad), [
    ['', '–'],
    ...codeOpties(w, REDENSOORTEN).map(([code, naam]): Optie => [code, lees(w, `grond.${code}`) || naam]),
  ]);
}
