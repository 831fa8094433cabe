// De keuzes boven lijst en kaart, en het toevoegen van iemand. Wat hier gekozen wordt verandert het dossier niet, behalve toevoegen.

import { html, nothing, type TemplateResult } from 'lit';
import { FUNCTIES, KWALITEITEN, PERSOONSOORTEN, RELATIES_PER_SECTOR, ROLLEN } from '../../domein/dossier/codes.js';
import { NAAMWIJZEN } from '../../domein/netwerk/namen.js';
import { codetekst, knop } from '../../ui/codetekst.js';
import type { Vertaler } from './teksten.js';
import { functieWoord, keuzelijst, momentNaam, tekstveld, type Weergave } from './weergave.js';

export const WEERGAVEN = ['beide', 'lijst', 'kaart'] as const;

// Wie het eerst genoemd wordt als iemand over steun vertelt (OZJ): met één klik erop.
const SNEL = ['oma', 'opa', 'tante', 'vriend', 'leraar', 'broer'];

type Opties = readonly (readonly [string, string])[];

export interface Keuzes {
  readonly weergave: string;
  readonly moment: string;
  readonly vergelijkMet: string;
  readonly bekijk: string;
  readonly kanOngedaan: boolean;
  readonly kanOpnieuw: boolean;
}

function keuze(
  t: Vertaler,
  naam: 'weergave' | 'namen' | 'moment' | 'vergelijk-met' | 'bekijk',
  nu: string,
  opties: Opties,
): TemplateResult {
  return html`<label>${t.tekst(`keuze.${naam}`)} ${keuzelijst(`keuze:${naam}`, nu, opties)}</label>`;
}

export function werkbalkSjabloon(w: Weergave, keuzes: Keuzes, alleenLezen: boolean): TemplateResult {
  const { t } = w;
  const momenten: Opties = (w.dossier.momenten ?? []).map((moment) => [moment.id ?? '', momentNaam(t, moment)]);
  return html`<div class="balk">
      ${keuze(
        t,
        'weergave',
        keuzes.weergave,
        WEERGAVEN.map((code) => [code, t.tekst(`weergave.${code}`)]),
      )}
      ${keuze(
        t,
        'namen',
        w.wijze,
        NAAMWIJZEN.map((code) => [code, t.tekst(`namen.${code}`)]),
      )}
      ${keuze(t, 'bekijk', keuzes.bekijk, bekijkopties(t))}
      ${
        momenten.length === 0
          ? nothing
          : html`${keuze(t, 'moment', keuzes.moment, [['', t.tekst('moment.nu')], ...momenten])}
            ${keuze(t, 'vergelijk-met', keuzes.vergelijkMet, [
              ['', t.tekst('moment.geen')],
              ...momenten.filter(([id]) => id !== keuzes.moment),
            ])}`
      }
    </div>
    <div class="knoppen">
      ${keuzes.kanOngedaan && !alleenLezen ? knop(t, 'ongedaan') : nothing}
      ${keuzes.kanOpnieuw && !alleenLezen ? knop(t, 'opnieuw') : nothing} ${knop(t, 'afdrukken')}
    </div>
    ${w.vast ? nothing : toevoegSjabloon(t)}`;
}

function toevoegSjabloon(t: Vertaler): TemplateResult {
  return html`<div class="balk erbij">
      ${tekstveld('nieuw', t.tekst('veld.naam'), 'naam')}
      <label>${t.tekst('veld.relatie')} ${relatielijst(t, 'nieuw', '', 'relatie')}</label>
      ${knop(t, 'toevoegen')}
    </div>
    <div class="knoppen">
      ${SNEL.map(
        (relatie) =>
          html`<button type="button" class="knop" data-actie="snel" data-id=${relatie}>
            + ${codetekst(t, relatie)}
          </button>`,
      )}
    </div>`;
}

export function relatielijst(t: Vertaler, veld: string, gekozen: string, id: string, wie = ''): TemplateResult {
  const optie = (code: string): TemplateResult =>
    html`<option value=${code} .selected=${code === gekozen}>${code ? codetekst(t, code) : '–'}</option>`;
  return html`<select id=${id} data-veld=${veld} data-id=${wie}>
    ${optie('')}
    ${Object.entries(RELATIES_PER_SECTOR).map(
      ([sector, relaties]) => html`<optgroup label=${codetekst(t, sector)}>${relaties.map(optie)}</optgroup>`,
    )}
    ${optie('anders')}
  </select>`;
}

// Wie de bezoeker wil zien: een soort steun, een rol, een soort mens, een soort band, of wie blijft.
function bekijkopties(t: Vertaler): Opties {
  return [
    ['', t.tekst('bekijk.alles')],
    ['blijft', t.tekst('bekijk.blijft')],
    ...FUNCTIES.map((code) => [`functie:${code}`, functieWoord(t, code)] as const),
    ...ROLLEN.map((code) => [`rol:${code}`, codetekst(t, code)] as const),
    ...PERSOONSOORTEN.map((code) => [`soort:${code}`, t.tekst(`soort.${code}`)] as const),
    ...KWALITEITEN.map((code) => [`band:${code}`, `${t.tekst('veld.band')}: ${t.tekst(`band.${code}`)}`] as const),
  ];
}
