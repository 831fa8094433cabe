// Nu en gewenst: de trede met alles wat geen trede is. Hoe lang, hoe vaak, crisis, respijt en wat ernaast staat.

import { html, nothing, type TemplateResult } from 'lit';
import { DUREN, EENHEDEN, ERNAAST, TREDECODES } from '../../domein/dossier/codes.js';
import { RESPIJT_BIJ, type Tredecode, VARIANTEN_BIJ } from '../../domein/ladder/treden.js';
import { kop } from '../../scherm/kop.js';
import { knop } from '../../scherm/knop.js';
import { codeOpties, invoerSjabloon, keuzeSjabloon, vinkjesSjabloon, vinkSjabloon } from './veld.js';
import { lees, tredeNaam, type Weergave, woontTekst } from './weergave.js';

type Opties = readonly (readonly [string, string])[];

export function tredeOpties(w: Weergave): Opties {
  return TREDECODES.map((code) => [code, tredeNaam(w, code)]);
}

/** Waar het kind nu woont. */
export function nuSjabloon(w: Weergave): TemplateResult {
  return html`<section>
    ${kop(w.kopniveau, 2, w.t.tekst('trede.nu'))} ${keuzeSjabloon(w, '/huidig/trede', tredeOpties(w))}
    ${plaatsingSjabloon(w, 'huidig')}
  </section>`;
}

/** Wat er bij de gekozen trede hoort. */
export function plaatsingSjabloon(w: Weergave, plek: 'huidig' | 'gewenst'): TemplateResult | typeof nothing {
  const { t } = w;
  const plaatsing = w.ladder[plek];
  const trede = plaatsing?.trede;
  if (!plaatsing || !trede) return nothing;
  const varianten = VARIANTEN_BIJ[trede];
  const eenheid = plaatsing.intensiteit?.eenheid;
  const woont = woontTekst(w, plaatsing);
  return html`<div class="plaatsing">
    <p><strong>${tredeNaam(w, trede)}</strong>${woont && `, ${woont}`}</p>
    <div class="velden">
      ${varianten ? keuzeSjabloon(w, `/${plek}/variant`, codeOpties(w, varianten)) : nothing}
      ${keuzeSjabloon(w, `/${plek}/duur`, codeOpties(w, DUREN))}
      ${keuzeSjabloon(w, `/${plek}/intensiteit/eenheid`, codeOpties(w, EENHEDEN))}
      ${eenheid && eenheid !== 'voltijd' ? invoerSjabloon(w, `/${plek}/intensiteit/aantal`, 'getal') : nothing}
    </div>
    ${vinkjesSjabloon(w, `/${plek}/ernaast`, ernaastOpties(w, trede))}
    <div>
      ${
        RESPIJT_BIJ.includes(trede)
          ? html`${vinkSjabloon(`/${plek}/respijt`, t.tekst('veld.respijt'), plaatsing.respijt === true)}
              <p class="hulp">${lees(w, 'respijt')}</p>`
          : nothing
      }
      ${vinkSjabloon(`/${plek}/crisis`, t.tekst('veld.crisis'), plaatsing.crisis === true)}
      <p class="hulp">${lees(w, 'crisis')}</p>
    </div>
    ${plek === 'gewenst' ? html`<div class="knoppen">${knop(w.doe, 'wis', [], { tekst: t.tekst('actie.wis') })}</div>` : nothing}
  </div>`;
}

function ernaastOpties(w: Weergave, trede: Tredecode): Opties {
  return ERNAAST.filter((code) => code !== trede).map((code) => [code, tredeNaam(w, code)]);
}
