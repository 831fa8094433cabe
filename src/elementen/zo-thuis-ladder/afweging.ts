// De afweging: per trede dichter bij huis waarom niet en wat er geprobeerd is, en wat bij een zorgvuldig besluit hoort. En het verloop.

import { html, nothing, type TemplateResult } from 'lit';
import { FAMILIEGROEPSPLANSTANDEN, JA_NEE, REDENSOORTEN } from '../../domein/dossier/codes.js';
import type { Ladder } from '../../domein/dossier/dossier.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import { magSteunfiguurZijn } from '../../domein/netwerk/toets-definitie.js';
import { knop } from '../../scherm/knop.js';
import { idVan } from '../../scherm/scherm-element.js';
import type { Ladderdelen } from './delen.js';
import type { Ladderbasis } from './ladder-acties.js';
import { tredeOpties } from './plek.js';
import { codeOpties, invoerSjabloon, keuzeSjabloon, vinkjesSjabloon } from './veld.js';
import { breakdownTekst, groepVan, labelVan, tekstOp, vraagOp } from './velden.js';
import { dichterbij, heeftVraag, KWALITEIT, personenVoor, verantwoordelijken } from './vragen.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

interface Verloopacties {
  /** Nog een plek in het verloop. */
  toevoegen(): void;
  verwijderen(plek: string): void;
}

export function maak({ store, zet, zeg, focus }: Ladderbasis): Ladderdelen['afweging'] {
  const verloop = (): NonNullable<Ladder['verloop']> => store().dossier.ladder?.verloop ?? [];
  const doe: Verloopacties = {
    toevoegen() {
      const oud = verloop();
      zet('/verloop', [...oud, {}]);
      zeg('gedaan.toevoegen');
      focus(`#${idVan(`/verloop/${oud.length}/trede`)}`);
    },
    verwijderen(plek) {
      zet('/verloop', verloop().toSpliced(Number(plek), 1));
      zeg('gedaan.verwijderen');
      focus('#verloop-titel');
    },
  };
  return { afweging: afwegingSjabloon, verloop: (w) => verloopSjabloon(w, doe), vraag: vraagOp };
}

function afwegingSjabloon(w: Weergave): TemplateResult {
  const { t } = w;
  const treden = dichterbij(w);
  const figuren = personenVoor(w).filter(
    (persoon) => magSteunfiguurZijn(persoon) || (w.ladder.steunfiguren ?? []).includes(persoon.id),
  );
  return html`<div class="inhoud">
    <p class="hulp">${lees(w, 'leesbaar')}</p>
    ${w.ladder.gewenst?.trede ? treden.map((trede) => tredeSjabloon(w, trede)) : html`<p>${t.tekst('meldingen.begin')}</p>`}
    <div class="velden velden--breed">
      ${invoerSjabloon(w, '/wegTerug', 'lang')} ${invoerSjabloon(w, '/evaluatieOp', 'dag')}
      ${invoerSjabloon(w, '/wensKind', 'lang')} ${invoerSjabloon(w, '/wensOuders', 'lang')}
      ${keuzeSjabloon(w, '/familiegroepsplan/stand', codeOpties(w, FAMILIEGROEPSPLANSTANDEN))}
      ${vraagtReden(w) ? invoerSjabloon(w, '/familiegroepsplan/reden', 'lang') : nothing}
      ${tekstOp(w, '/familiegroepsplan/stand') ? invoerSjabloon(w, '/familiegroepsplan/datum', 'dag') : nothing}
      ${keuzeSjabloon(
        w,
        '/dreigendeBreakdown',
        JA_NEE.map((code) => [code, breakdownTekst(w, code)]),
      )}
      ${heeftVraag(w, 'matching') ? invoerSjabloon(w, '/matching', 'lang') : nothing}
      ${heeftVraag(w, 'pleegcontractOp') ? invoerSjabloon(w, '/pleegcontractOp', 'dag') : nothing}
    </div>
    <fieldset>
      <legend>${lees(w, 'plan')}</legend>
      <div class="velden">${invoerSjabloon(w, '/plan/van', 'dag')} ${invoerSjabloon(w, '/plan/tot', 'dag')}</div>
    </fieldset>
    <div>
      <p class="label">${lees(w, 'verantwoordelijk')}</p>
      <p>${verantwoordelijken(w) || t.tekst('niemand')}</p>
    </div>
    ${
      figuren.length > 0
        ? vinkjesSjabloon(
            w,
            '/steunfiguren',
            figuren.map(({ id, naam }) => [id, naam.trim() || '–']),
          )
        : html`<div>
            <p class="label">${labelVan(w, '/steunfiguren')}</p>
            <p>${t.tekst('niemand')}</p>
          </div>`
    }
    ${
      heeftVraag(w, 'kwaliteitscriteria')
        ? html`<fieldset>
            <legend>${lees(w, 'kwaliteit')}</legend>
            <div class="velden velden--breed">
              ${KWALITEIT.map((steen) => invoerSjabloon(w, `/kwaliteitscriteria/${steen}`, 'lang'))}
            </div>
          </fieldset>`
        : nothing
    }
  </div>`;
}

function vraagtReden(w: Weergave): boolean {
  const stand = tekstOp(w, '/familiegroepsplan/stand');
  return !isLeeg(tekstOp(w, '/familiegroepsplan/reden')) || !['', 'gemaakt', 'aangeboden'].includes(stand);
}

function tredeSjabloon(w: Weergave, trede: Tredecode): TemplateResult {
  const pad = `/afwegingen/${trede}`;
  return html`<fieldset class="groep">
    <legend>${tredeNaam(w, trede)}</legend>
    <div class="velden velden--breed">
      ${invoerSjabloon(w, `${pad}/reden`, 'lang')} ${invoerSjabloon(w, `${pad}/geprobeerd`, 'lang')}
      ${keuzeSjabloon(w, `${pad}/redenSoort`, codeOpties(w, REDENSOORTEN))}
    </div>
  </fieldset>`;
}

/** Waar het kind eerder woonde: dichter bij huis of verder weg, in de volgorde van de tijd. */
function verloopSjabloon(w: Weergave, doe: Verloopacties): TemplateResult {
  const { t } = w;
  return html`<div class="inhoud">
    ${(w.ladder.verloop ?? []).map((_, index) => {
      const pad = `/verloop/${index}`;
      const naam = groepVan(w, pad);
      return html`<div class="groep velden" role="group" aria-label=${naam}>
        ${keuzeSjabloon(w, `${pad}/trede`, tredeOpties(w))} ${invoerSjabloon(w, `${pad}/van`, 'datum')}
        ${invoerSjabloon(w, `${pad}/tot`, 'datum')}
        <div class="knoppen">
          ${knop(doe, 'verwijderen', [String(index)], { tekst: t.tekst('actie.verwijderen'), wie: naam })}
        </div>
      </div>`;
    })}
    <div class="knoppen">
      ${knop(doe, 'toevoegen', [], { tekst: t.tekst('actie.toevoegen'), wie: lees(w, 'verloop') })}
    </div>
  </div>`;
}
