// Wat er bij een plek hoort en geen trede is: hoe lang, hoe vaak, crisis, respijt en wat ernaast staat.

import { html, nothing, type TemplateResult } from 'lit';
import { DUREN, EENHEDEN, ERNAAST } from '../../domein/dossier/codes.js';
import { RESPIJT_BIJ, type Tredecode, VARIANTEN_BIJ } from '../../domein/ladder/kenmerken.js';
import { knop } from '../../scherm/knop.js';
import { idVan } from '../../scherm/scherm-element.js';
import type { Optie } from '../../scherm/veld.js';
import type { Ladderdelen } from './delen.js';
import type { Ladderbasis } from './ladder-acties.js';
import { codeOpties, invoerSjabloon, keuzeSjabloon, vinkjesSjabloon, vinkSjabloon } from './veld.js';
import { vraagOp } from './velden.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

interface Plaatsingacties {
  /** Haalt de gewenste plek weg. */
  wis(): void;
}

export function maak({ vergeet, zet, zeg, focus }: Ladderbasis): Ladderdelen['plaatsing'] {
  const doe: Plaatsingacties = {
    wis() {
      vergeet('/gewenst/intensiteit/aantal');
      zet('/gewenst', null);
      zeg('gedaan.wis');
      focus(`#${idVan('/gewenst/trede')} input`);
    },
  };
  return { plaatsing: (w, plek) => plaatsingSjabloon(w, plek, doe), vraag: vraagOp };
}

function plaatsingSjabloon(
  w: Weergave,
  plek: 'huidig' | 'gewenst',
  doe: Plaatsingacties,
): TemplateResult | typeof nothing {
  const { t } = w;
  const plaatsing = w.ladder[plek];
  const trede = plaatsing?.trede;
  if (!plaatsing || !trede) return nothing;
  const varianten = VARIANTEN_BIJ[trede];
  const eenheid = plaatsing.intensiteit?.eenheid;
  return html`<div class="inhoud">
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
    ${plek === 'gewenst' ? html`<div class="knoppen">${knop(doe, 'wis', [], { tekst: t.tekst('actie.wis') })}</div>` : nothing}
  </div>`;
}

function ernaastOpties(w: Weergave, trede: Tredecode): readonly Optie[] {
  return ERNAAST.filter((code) => code !== trede).map((code) => [code, tredeNaam(w, code)]);
}
