// De keuzes boven lijst en kaart, en het toevoegen van iemand. Wat hier gekozen wordt verandert het dossier niet, behalve toevoegen.

import { html, nothing, type TemplateResult } from 'lit';
import { FUNCTIES, KWALITEITEN, PERSOONSOORTEN, RELATIES_PER_SECTOR, ROLLEN } from '../../domein/dossier/codes.js';
import { NAAMWIJZEN } from '../../domein/netwerk/namen.js';
import type { DirectiveResult } from 'lit/directive.js';
import { actie, invoer } from '../../scherm/acties.js';
import { ongedaanKnoppen } from '../../scherm/ongedaan.js';
import { codetekst } from '../../ui/codetekst.js';
import type { Vertaler } from './teksten.js';
import { actieknop, functieWoord, keuzelijst, momentNaam, tekstveld, type Weergave } from './weergave.js';

export const WEERGAVEN = ['beide', 'lijst', 'kaart'] as const;

// Wie het eerst genoemd wordt als iemand over steun vertelt (OZJ): met één klik erop.
const SNEL = ['oma', 'opa', 'tante', 'vriend', 'leraar', 'broer'];

type Opties = readonly (readonly [string, string])[];

export interface Keuzes {
  readonly weergave: string;
  readonly moment: string;
  readonly vergelijkMet: string;
  readonly alleenLezen: boolean;
}

function keuze(
  { t, doe }: Weergave,
  naam: 'weergave' | 'namen' | 'moment' | 'vergelijk-met' | 'bekijk',
  nu: string,
  opties: Opties,
): TemplateResult {
  return html`<label
    >${t.tekst(`keuze.${naam}`)} ${keuzelijst(invoer(doe, 'kies', naam), `keuze:${naam}`, nu, opties)}</label
  >`;
}

export function werkbalkSjabloon(w: Weergave, keuzes: Keuzes): TemplateResult {
  const { t, doe } = w;
  const momenten: Opties = (w.dossier.momenten ?? []).map((moment) => [moment.id ?? '', momentNaam(t, moment)]);
  return html`<div class="balk">
      ${keuze(
        w,
        'weergave',
        keuzes.weergave,
        WEERGAVEN.map((code) => [code, t.tekst(`weergave.${code}`)]),
      )}
      ${keuze(
        w,
        'namen',
        w.wijze,
        NAAMWIJZEN.map((code) => [code, t.tekst(`namen.${code}`)]),
      )}
      ${keuze(w, 'bekijk', w.bekijk, bekijkopties(w))}
      ${
        momenten.length === 0
          ? nothing
          : html`${keuze(w, 'moment', keuzes.moment, [['', t.tekst('moment.nu')], ...momenten])}
            ${keuze(w, 'vergelijk-met', keuzes.vergelijkMet, [
              ['', t.tekst('moment.geen')],
              ...momenten.filter(([id]) => id !== keuzes.moment),
            ])}`
      }
    </div>
    <div class="knoppen">
      ${keuzes.alleenLezen ? nothing : ongedaanKnoppen(w.geschiedenis, doe, (sleutel) => t.tekst(sleutel))}
      ${actieknop(w, doe, 'afdrukken', [])}
    </div>
    ${w.vast ? nothing : toevoegSjabloon(w)}`;
}

function toevoegSjabloon(w: Weergave): TemplateResult {
  const { t, doe } = w;
  return html`<div class="balk erbij">
      ${tekstveld(null, 'nieuw', t.tekst('veld.naam'), 'naam')}
      <label>${t.tekst('veld.relatie')} ${relatielijst(t, null, 'nieuw', '', 'relatie')}</label>
      ${actieknop(w, doe, 'toevoegen', [])}
    </div>
    <div class="knoppen">
      ${SNEL.map(
        (relatie) =>
          html`<button type="button" class="knop" ${actie(doe, 'snel', relatie)}>+ ${codetekst(t, relatie)}</button>`,
      )}
    </div>`;
}

export function relatielijst(
  t: Vertaler,
  invoer: DirectiveResult | null,
  veld: string,
  gekozen: string,
  id: string,
  wie = '',
): TemplateResult {
  const optie = (code: string): TemplateResult =>
    html`<option value=${code} .selected=${code === gekozen}>${code ? codetekst(t, code) : '–'}</option>`;
  return html`<select id=${id} data-veld=${veld} data-id=${wie} ${invoer ?? nothing}>
    ${optie('')}
    ${Object.entries(RELATIES_PER_SECTOR).map(
      ([sector, relaties]) => html`<optgroup label=${codetekst(t, sector)}>${relaties.map(optie)}</optgroup>`,
    )}
    ${optie('anders')}
  </select>`;
}

// Wie de bezoeker wil zien: een soort steun, een rol, een soort mens, een soort band, of wie blijft.
function bekijkopties({ t, leestZelf }: Weergave): Opties {
  return [
    ['', t.tekst('bekijk.alles')],
    ['blijft', t.tekst('bekijk.blijft')],
    ...FUNCTIES.map((code) => [`functie:${code}`, functieWoord(t, code)] as const),
    ...ROLLEN.map((code) => [`rol:${code}`, codetekst(t, code)] as const),
    ...PERSOONSOORTEN.map((code) => [`soort:${code}`, t.tekst(`soort.${code}`)] as const),
    ...KWALITEITEN.map(
      (code) => [`band:${code}`, `${t.tekstAan('veld.band', leestZelf)}: ${t.tekst(`band.${code}`)}`] as const,
    ),
  ];
}
