// Wat er bij een plek hoort en geen trede is: hoe lang, hoe vaak, crisis, respijt en wat ernaast staat.

import { html, nothing, type TemplateResult } from 'lit';
import { DUREN, EENHEDEN, ERNAAST, RESPIJTPLEKKEN } from '../../domein/dossier/codes.js';
import { RESPIJT_BIJ, type Tredecode, VARIANTEN_BIJ } from '../../domein/ladder/kenmerken.js';
import { knop } from '../../scherm/knop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { keuzelijst, type Optie } from '../../scherm/veld.js';
import type { Ladderdelen } from './delen.js';
import type { Deelbasis } from './ladder-acties.js';
import { mensopties } from './mensenlijst.js';
import {
  beeldVan,
  codeOpties,
  invoerSjabloon,
  keuzeSjabloon,
  tredeOpties,
  vinkjesSjabloon,
  vinkSjabloon,
} from './veld.js';
import { tekstOp, vraagOp } from './velden.js';
import { personenVoor } from './vragen.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

interface Plaatsingacties {
  /** Haalt de gewenste plek weg. */
  wis(): void;
  /** Nog iets ernaast, zoals vakanties naast weekenden. */
  nogVaker(plek: Plek): void;
  minderVaak(plek: Plek, nummer: number): void;
}

type Plek = 'huidig' | 'gewenst';

export function maak({ vergeet, zet, zeg, focus, store }: Deelbasis): Ladderdelen['plaatsing'] {
  const ook = (plek: Plek): readonly object[] => store().dossier.ladder?.[plek]?.intensiteitenOok ?? [];
  const doe: Plaatsingacties = {
    nogVaker(plek) {
      zet(`/${plek}/intensiteitenOok`, [...ook(plek), {}]);
      focus(`#${idVan(`/${plek}/intensiteitenOok/${ook(plek).length - 1}/eenheid`)}`);
    },
    minderVaak(plek, nummer) {
      for (const index of ook(plek).keys()) vergeet(`/${plek}/intensiteitenOok/${index}/aantal`);
      zet(`/${plek}/intensiteitenOok`, ook(plek).toSpliced(nummer, 1));
      focus(`[data-actie=nogVaker][data-id=${plek}]`);
    },
    wis() {
      vergeet('/gewenst/intensiteit/aantal');
      zet('/gewenst', null);
      zeg('gedaan.wis');
      focus(`#${idVan('/gewenst/trede')} [tabindex='0']`);
    },
  };
  return { plaatsing: (w, plek) => plaatsingSjabloon(w, plek, doe), vraag: vraagOp };
}

function plaatsingSjabloon(w: Weergave, plek: 'huidig' | 'gewenst', doe: Plaatsingacties): TemplateResult {
  const { t } = w;
  const plaatsing = w.ladder[plek];
  const trede = plaatsing?.trede;
  // Het pad heeft het id van de gewenste plek al: daar gaat een fout heen. Een label hoort bij zijn eigen lijst.
  const keuze = keuzelijst(
    { ...beeldVan(w, `/${plek}/trede`, 'code'), id: `kies-${plek}` },
    tekstOp(w, `/${plek}/trede`),
    [['', '–'], ...tredeOpties(w)],
  );
  if (!plaatsing || !trede) return html`<div class="inhoud">${keuze}</div>`;
  const varianten = VARIANTEN_BIJ[trede];
  const eenheid = plaatsing.intensiteit?.eenheid;
  const mensen = mensopties(w, personenVoor(w));
  return html`<div class="inhoud" role="group" aria-label=${lees(w, plek === 'huidig' ? 'nu' : 'gewenst')}>
    <div class="velden">
      ${keuze} ${varianten ? keuzeSjabloon(w, `/${plek}/variant`, codeOpties(w, varianten)) : nothing}
      ${keuzeSjabloon(w, `/${plek}/duur`, codeOpties(w, DUREN))}
      ${keuzeSjabloon(w, `/${plek}/intensiteit/eenheid`, codeOpties(w, EENHEDEN))}
      ${eenheid && eenheid !== 'voltijd' ? invoerSjabloon(w, `/${plek}/intensiteit/aantal`, 'getal') : nothing}
      ${mensen.length > 0 ? keuzeSjabloon(w, `/${plek}/bijWie`, mensen) : nothing}
    </div>
    ${eenheid && eenheid !== 'voltijd' ? ookSjabloon(w, plek, doe) : nothing}
    ${vinkjesSjabloon(w, `/${plek}/ernaast`, ernaastOpties(w, trede))}
    <div>
      ${
        RESPIJT_BIJ.includes(trede)
          ? html`${vinkSjabloon(`/${plek}/respijt`, t.tekst('veld.respijt'), plaatsing.respijt === true)}
              <p class="hulp">${lees(w, 'respijt')}</p>
              ${plaatsing.respijt === true ? respijtPlekSjabloon(w, plek) : nothing}`
          : nothing
      }
      ${vinkSjabloon(`/${plek}/crisis`, t.tekst('veld.crisis'), plaatsing.crisis === true)}
      <p class="hulp">${lees(w, 'crisis')}</p>
    </div>
    ${plek === 'gewenst' ? html`<div class="knoppen">${knop(doe, 'wis', [], { tekst: t.tekst('actie.wis') })}</div>` : nothing}
  </div>`;
}

/** Waar het respijt is. */
function respijtPlekSjabloon(w: Weergave, plek: Plek): TemplateResult {
  return html`<div class="velden">
    ${keuzeSjabloon(
      w,
      `/${plek}/respijtPlek`,
      RESPIJTPLEKKEN.map((code) => [code, w.t.tekst(`respijtPlek.${code}`)]),
    )}
    ${w.ladder[plek]?.respijtPlek === 'anders' ? invoerSjabloon(w, `/${plek}/respijtPlekTekst`, 'lang') : nothing}
  </div>`;
}

/** Wat er nog bij komt, zoals vakanties naast weekenden. */
function ookSjabloon(w: Weergave, plek: Plek, doe: Plaatsingacties): TemplateResult {
  const { t } = w;
  return html`<div class="inhoud">
    ${(w.ladder[plek]?.intensiteitenOok ?? []).map((deel, nummer) => {
      const pad = `/${plek}/intensiteitenOok/${nummer}`;
      return html`<div class="velden" role="group" aria-label=${t.tekst('nogVaker')}>
        ${keuzeSjabloon(w, `${pad}/eenheid`, codeOpties(w, EENHEDEN))}
        ${deel.eenheid && deel.eenheid !== 'voltijd' ? invoerSjabloon(w, `${pad}/aantal`, 'getal') : nothing}
        <div class="knoppen">${knop(doe, 'minderVaak', [plek, nummer], { tekst: t.tekst('actie.minderVaak') })}</div>
      </div>`;
    })}
    <div class="knoppen">${knop(doe, 'nogVaker', [plek], { tekst: t.tekst('actie.nogVaker') })}</div>
  </div>`;
}

function ernaastOpties(w: Weergave, trede: Tredecode): readonly Optie[] {
  return ERNAAST.filter((code) => code !== trede).map((code) => [code, tredeNaam(w, code)]);
}
