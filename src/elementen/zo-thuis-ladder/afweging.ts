// De afweging: per trede dichter bij huis waarom niet en wat er geprobeerd is, en wat bij een zorgvuldig besluit hoort.

import { html, nothing, type TemplateResult } from 'lit';
import { FAMILIEGROEPSPLANSTANDEN, JA_NEE, REDENSOORTEN, TREDECODES } from '../../domein/dossier/codes.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { antwoordOp } from '../../domein/ladder/bewerk-ladder.js';
import type { Tredecode } from '../../domein/ladder/treden.js';
import { magSteunfiguurZijn } from '../../domein/netwerk/toets-definitie.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { tredeOpties } from './plaatsing.js';
import { breakdownTekst, groepVan, labelVan, tekstOp } from './velden.js';
import { codeOpties, invoerSjabloon, keuzeSjabloon, vinkjesSjabloon } from './veld.js';
import { lees, namenVan, speelt, tredeNaam, type Weergave } from './weergave.js';

export const KWALITEIT = ['bekwaamheid', 'leefklimaat', 'positie', 'organisatie'] as const;

/** De treden dichter bij huis dan de gewenste. */
export function dichterbij({ ladder }: Pick<Weergave, 'ladder'>): readonly Tredecode[] {
  return TREDECODES.slice(0, Math.max(0, TREDECODES.indexOf(ladder.gewenst?.trede as Tredecode)));
}

/** Vragen die alleen bij sommige treden horen. Wat al ingevuld is blijft altijd zichtbaar. */
export function heeftVraag(
  w: Pick<Weergave, 'ladder'>,
  naam: 'matching' | 'pleegcontractOp' | 'kwaliteitscriteria',
): boolean {
  const treden: readonly Tredecode[] = {
    matching: ['netwerkpleegzorg', 'bestandspleegzorg', 'gezinshuis'] as const,
    pleegcontractOp: ['netwerkpleegzorg', 'bestandspleegzorg'] as const,
    kwaliteitscriteria: ['gezinshuis'] as const,
  }[naam];
  if (speelt(w, ...treden)) return true;
  return naam === 'kwaliteitscriteria'
    ? KWALITEIT.some((steen) => !isLeeg(antwoordOp(w.ladder, `/${naam}/${steen}`)))
    : !isLeeg(w.ladder[naam]);
}

export function verantwoordelijken({ personen }: Pick<Weergave, 'personen'>): string {
  return namenVan(personen.filter(({ verantwoordelijk }) => verantwoordelijk === true));
}

export function afwegingSjabloon(w: Weergave): TemplateResult {
  const { t, personen } = w;
  const treden = dichterbij(w);
  const figuren = personen.filter(
    (persoon) => magSteunfiguurZijn(persoon) || (w.ladder.steunfiguren ?? []).includes(persoon.id),
  );
  return html`<section part="afweging">
    ${kop(w.kopniveau, 2, lees(w, 'afweging'))}
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
  </section>`;
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
export function verloopSjabloon(w: Weergave): TemplateResult {
  const { t, doe } = w;
  const titel = lees(w, 'verloop');
  return html`<section>
    ${kop(w.kopniveau, 2, titel, { id: 'verloop-titel', focus: true })}
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
    <div class="knoppen">${knop(doe, 'toevoegen', [], { tekst: t.tekst('actie.toevoegen'), wie: titel })}</div>
  </section>`;
}
