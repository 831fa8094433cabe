// Alles over één persoon, naast lijst en kaart: wijzigen, verplaatsen, verbinden, steunfiguur, en de toets aan de definitie.

import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import {
  CONTACTFREQUENTIES,
  FUNCTIES,
  JA_NEE,
  KWALITEITEN,
  LEZERS,
  PERSOONSOORTEN,
  RICHTINGEN,
} from '../../../domein/dossier/codes.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { beletselVoorSteunfiguur, toetsDefinitie } from '../../../domein/netwerk/toets-definitie.js';
import { invoer } from '../../../scherm/acties.js';
import { kop } from '../../../scherm/kop.js';
import { codetekst, tekstOfNiets } from '../../../ui/codetekst.js';
import type { Kaartbasis, Kaartstand } from '../basis.js';
import { relatielijst } from '../werkbalk.js';
import {
  actieknop,
  codeopties,
  functieWoord,
  keuzelijst,
  naamVan,
  omschrijving,
  ringopties,
  sectoropties,
  tekstveld,
  type Weergave,
} from '../weergave.js';
import { PaneelActies, type Tekstnaam } from './paneel-acties.js';

export { stijl } from './paneel.styles.js';

const TEKENS = { voldoet: '✓', 'voldoet-niet': '✗', onbekend: '?' } as const;

export class Paneel {
  readonly #stand: Kaartstand;
  readonly #acties: PaneelActies;

  constructor(basis: Kaartbasis) {
    this.#stand = basis.stand;
    this.#acties = new PaneelActies(basis);
  }

  sjabloon(w: Weergave, persoon: Persoon): TemplateResult {
    return paneelSjabloon(w, persoon, this.#acties, this.#stand.weg);
  }
}

/** @param weg is er gevraagd om deze persoon weg te halen? */
function paneelSjabloon(w: Weergave, persoon: Persoon, acties: PaneelActies, weg: boolean): TemplateResult {
  const { t, vast } = w;
  const naam = naamVan(w, persoon);
  return html`<section class="paneel" part="paneel" aria-labelledby="paneel-titel">
    ${kop(w.kopniveau, 2, naam, { id: 'paneel-titel', focus: true })}
    ${vast ? html`<p>${omschrijving(w, persoon)}</p>` : bewerkSjabloon(w, persoon, acties)}
    ${persoon.steunfiguur ? toetsSjabloon(w, persoon) : nothing}
    ${
      weg
        ? html`<div class="opmerking">
            <p id="weg" tabindex="-1">${t.tekst('persoon.weg', { naam })}</p>
            <div class="knoppen">
              ${actieknop(w, acties, 'verwijderJa', [persoon.id])} ${actieknop(w, acties, 'annuleren', [])}
            </div>
          </div>`
        : html`<div class="knoppen">
            ${vast ? nothing : actieknop(w, w.doe, 'verwijderen', [persoon.id], naam)}
            ${actieknop(w, w.doe, 'sluiten', [])}
          </div>`
    }
  </section>`;
}

function bewerkSjabloon(w: Weergave, persoon: Persoon, acties: PaneelActies): TemplateResult {
  const { t, dossier, doe } = w;
  const { id, soort, steun, huishoudens, verbergVoor, steunfiguur } = persoon;
  const beletsel = beletselVoorSteunfiguur(persoon);
  const tekst = (veld: Tekstnaam): TemplateResult =>
    tekstveld(
      invoer(acties, 'zetTekst', id, veld),
      veld,
      t.tekst(`veld.${veld}`),
      `veld-${veld}`,
      id,
      persoon[veld] ?? '',
    );
  const keuze = (
    veld: 'soort' | 'sector' | 'ring' | 'band' | 'contactfrequentie' | 'blijftNaHulp',
    opties: readonly (readonly [string, string])[],
  ): TemplateResult => {
    const zet =
      veld === 'ring'
        ? invoer(doe, 'zetRing', id)
        : veld === 'sector'
          ? invoer(doe, 'zetSector', id)
          : invoer(doe, 'zetCode', id, veld);
    return html`<label
      >${t.tekstAan(`veld.${veld}`, w.leestZelf)} ${keuzelijst(zet, veld, persoon[veld], opties, { id })}</label
    >`;
  };
  const vinkje = (zet: DirectiveResult, veld: string, aan: boolean, label: string): TemplateResult =>
    html`<label class="keuze"
      ><input type="checkbox" data-veld=${veld} data-id=${id} .checked=${aan} ${zet} /> ${label}</label
    >`;
  return html`<div class="velden">
      ${tekst('naam')} ${tekst('alias')}
      <label
        >${t.tekst('veld.relatie')}
        ${relatielijst(t, invoer(acties, 'zetRelatie', id), 'relatie', persoon.relatie ?? '', 'veld-relatie', id)}</label
      >
      ${persoon.relatie === 'anders' ? tekst('relatieTekst') : nothing}
      ${keuze(
        'soort',
        PERSOONSOORTEN.map((code) => [code, t.tekst(`soort.${code}`)]),
      )}
      ${keuze('ring', ringopties(w))} ${keuze('sector', sectoropties(w))}
      ${keuze('band', codeopties(t, 'band.', KWALITEITEN))}
      ${keuze('contactfrequentie', codeopties(t, 'contact.', CONTACTFREQUENTIES))}
      ${keuze('blijftNaHulp', codeopties(t, 'code.', JA_NEE))} ${tekst('kracht')}
    </div>
    <div class="knoppen">${actieknop(w, acties, 'kiesPlek', [id])}</div>
    <fieldset>
      <legend>${t.tekst('veld.steun')}</legend>
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
    ${bandenSjabloon(w, persoon, acties)}
    <fieldset>
      <legend>${t.tekst('veld.huishoudens')}</legend>
      <div class="balk">
        ${(dossier.onderwerp.huishoudens ?? []).map((huis) =>
          vinkje(
            invoer(acties, 'zetHuis', id, huis.id),
            `huis:${huis.id}`,
            huishoudens?.includes(huis.id) ?? false,
            huis.naam || huis.id,
          ),
        )}
      </div>
      ${tekstveld(null, 'nieuw', t.tekst('veld.huisnaam'), 'huisnaam')}
      <div class="knoppen">${actieknop(w, acties, 'huis', [id])}</div>
    </fieldset>
    <fieldset>
      <legend>${t.tekst('veld.verbergVoor')}</legend>
      <div class="balk">
        ${LEZERS.map((code) => vinkje(invoer(acties, 'verberg', id, code), `verberg:${code}`, verbergVoor?.includes(code) ?? false, codetekst(t, code, 'code.', w.leestZelf && code === dossier.onderwerp.soort)))}
      </div>
    </fieldset>
    ${soort === 'professional' ? vinkje(invoer(acties, 'zetVerantwoordelijk', id), 'verantwoordelijk', persoon.verantwoordelijk === true, t.tekst('veld.verantwoordelijk')) : nothing}
    <div class="knoppen">
      ${
        steunfiguur
          ? html`${actieknop(w, acties, 'formulier', [id], naamVan(w, persoon))}
            ${actieknop(w, acties, 'steunfiguurUit', [id])}`
          : beletsel
            ? html`<p>${t.tekst(beletsel === 'betaald' ? 'persoon.betaald' : 'persoon.ouder')}</p>`
            : actieknop(w, acties, 'steunfiguurAan', [id])
      }
    </div>`;
}

// Wie kent wie: elke band met haar kwaliteit, en iemand erbij uit een lijst of door haar aan te wijzen.
function bandenSjabloon(w: Weergave, persoon: Persoon, acties: PaneelActies): TemplateResult {
  const { t, personen, banden } = w;
  const { id } = persoon;
  const naam = naamVan(w, persoon);
  const rij = banden
    .filter(({ van, naar }) => van === id || naar === id)
    .map((band) => [personen.find((wie) => wie.id === (band.van === id ? band.naar : band.van)), band] as const);
  const bekend = new Set(rij.map(([wie]) => wie?.id));
  const anderen = personen.filter((wie) => wie.id !== id && !bekend.has(wie.id));
  return html`<fieldset>
    <legend>${t.tekst('persoon.banden', { naam })}</legend>
    <ul role="list">
      ${rij.map(([wie, { kwaliteit }]) => {
        const ander = wie ? naamVan(w, wie) : '';
        return html`<li class="bandrij">
          <label
            ><span>${ander}</span> ${keuzelijst(
              invoer(acties, 'zetKwaliteit', id, wie?.id ?? ''),
              `kwaliteit:${wie?.id}`,
              kwaliteit,
              codeopties(t, 'band.', KWALITEITEN),
              {
                id,
                label: t.tekst('veld.kwaliteit', { naam, ander }),
              },
            )}</label
          >
          ${actieknop(w, acties, 'losmaken', [wie?.id ?? ''], ander)}
        </li>`;
      })}
    </ul>
    ${
      anderen.length > 0
        ? html`<label
              >${t.tekst('veld.met')}
              <select id="met" data-veld="nieuw">
                ${anderen.map((wie) => html`<option value=${wie.id}>${naamVan(w, wie)}</option>`)}
              </select></label
            >
            <div class="knoppen">
              ${actieknop(w, acties, 'verbinden', [id])} ${actieknop(w, acties, 'kiesBand', [id])}
            </div>`
        : nothing
    }
  </fieldset>`;
}

function toetsSjabloon({ t }: Weergave, persoon: Persoon): TemplateResult {
  return html`<details>
    <summary>${t.tekst('persoon.toets')}</summary>
    <ul role="list">
      ${toetsDefinitie(persoon).map(
        ({ id, uitkomst, code }) =>
          html`<li>
            <span aria-hidden="true">${TEKENS[uitkomst]}</span> ${t.tekst(`kenmerk.${id}`)}
            ${t.tekst(`toets.${uitkomst}`)} ${tekstOfNiets(t, `reden.${code}`)}
          </li>`,
      )}
    </ul>
  </details>`;
}
