// Wat niet iedereen van iemand hoeft te weten: naam en relatie, hoe vaak er contact is, welke kant de steun op gaat, en voor wie iemand verborgen is.

import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import {
  CONTACTFREQUENTIES,
  FUNCTIES,
  LEZERS,
  PERSOONSOORTEN,
  RELATIES_PER_SECTOR,
  RICHTINGEN,
} from '../../../domein/dossier/codes.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { invoer } from '../../../scherm/acties.js';
import { codetekst } from '../../../ui/codetekst.js';
import { codeopties, tekstveld } from '../velden.js';
import { actieknop, functieWoord, keuzelijst, type Weergave } from '../weergave.js';
import type { PaneelActies, Tekstnaam } from './paneel-acties.js';

export function meerSjabloon(w: Weergave, persoon: Persoon, acties: PaneelActies, open: boolean): TemplateResult {
  return html`<details class="persoonmeer" data-deel="persoon" ?open=${open}>
    <summary>${w.t.tekst('paneel.meer')}</summary>
    ${open ? veldenSjabloon(w, persoon, acties) : nothing}
  </details>`;
}

function veldenSjabloon(w: Weergave, persoon: Persoon, acties: PaneelActies): TemplateResult {
  const { t, dossier, doe } = w;
  const { id, soort, steun, verbergVoor, steunfiguur, relatie } = persoon;
  const tekst = (veld: Tekstnaam): TemplateResult =>
    tekstveld(
      invoer(acties, 'zetTekst', id, veld),
      veld,
      t.tekst(`veld.${veld}`),
      `veld-${veld}`,
      id,
      persoon[veld] ?? '',
    );
  const keuze = (veld: 'soort' | 'contactfrequentie', opties: readonly (readonly [string, string])[]): TemplateResult =>
    html`<label
      >${t.tekst(`veld.${veld}`)}
      ${keuzelijst(invoer(doe, 'zetCode', id, veld), veld, persoon[veld], opties, { id })}</label
    >`;
  const vinkje = (zet: DirectiveResult, veld: string, aan: boolean, label: string): TemplateResult =>
    html`<label class="keuze"
      ><input type="checkbox" data-veld=${veld} data-id=${id} .checked=${aan} ${zet} /> ${label}</label
    >`;
  return html`<div class="velden">
      ${tekst('naam')} ${tekst('alias')}
      <label>${t.tekst('veld.relatie')} ${relatielijst(w, persoon, acties)}</label>
      ${relatie === 'anders' ? tekst('relatieTekst') : nothing}
      ${keuze(
        'soort',
        PERSOONSOORTEN.map((code) => [code, t.tekst(`soort.${code}`)]),
      )}
      ${keuze('contactfrequentie', codeopties(t, 'contact.', CONTACTFREQUENTIES))} ${tekst('kracht')}
    </div>
    <fieldset>
      <legend>${t.tekst('paneel.richting')}</legend>
      <div class="velden">
        ${FUNCTIES.map((functie) => {
          const deel = steun?.find((kandidaat) => kandidaat.functie === functie);
          return html`<label
            >${functieWoord(t, functie)}
            ${keuzelijst(invoer(acties, 'zetSteun', id, functie), `steun:${functie}`, deel ? (deel.richting ?? 'krijgt') : '', codeopties(t, 'richting.', RICHTINGEN), { id })}</label
          >`;
        })}
      </div>
    </fieldset>
    <div>
      ${tekstveld(invoer(acties, 'typHuis', id), 'nieuw', t.tekst('veld.huisnaam'), 'huisnaam', id, acties.huisnaam(id))}
      <div class="knoppen">${actieknop(w, acties, 'huis', [id])}</div>
    </div>
    <fieldset>
      <legend>${t.tekst('veld.verbergVoor')}</legend>
      <div class="keuzes">
        ${LEZERS.map((code) => vinkje(invoer(acties, 'verberg', id, code), `verberg:${code}`, verbergVoor?.includes(code) ?? false, codetekst(t, code, 'code.', w.leestZelf && code === dossier.onderwerp.soort)))}
      </div>
    </fieldset>
    ${soort === 'professional' ? vinkje(invoer(acties, 'zetVerantwoordelijk', id), 'verantwoordelijk', persoon.verantwoordelijk === true, t.tekst('veld.verantwoordelijk')) : nothing}
    ${steunfiguur ? html`<div>${actieknop(w, w.doe, 'steunfiguurUit', [id])}</div>` : nothing}`;
}

function relatielijst({ t }: Weergave, { id, relatie }: Persoon, acties: PaneelActies): TemplateResult {
  const optie = (code: string): TemplateResult =>
    html`<option value=${code} .selected=${code === (relatie ?? '')}>${code ? codetekst(t, code) : '–'}</option>`;
  return html`<select id="veld-relatie" data-veld="relatie" data-id=${id} ${invoer(acties, 'zetRelatie', id)}>
    ${optie('')}
    ${Object.entries(RELATIES_PER_SECTOR).map(
      ([sector, relaties]) => html`<optgroup label=${codetekst(t, sector)}>${relaties.map(optie)}</optgroup>`,
    )}
    ${optie('anders')}
  </select>`;
}
