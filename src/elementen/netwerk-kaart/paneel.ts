// Alles over één persoon, naast lijst en kaart: wijzigen, verplaatsen, verbinden, steunfiguur, en de toets aan de definitie.

import { html, nothing, type TemplateResult } from 'lit';
import {
  CONTACTFREQUENTIES,
  FUNCTIES,
  JA_NEE,
  KWALITEITEN,
  LEZERS,
  PERSOONSOORTEN,
  RICHTINGEN,
} from '../../domein/dossier/codes.js';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { magSteunfiguurZijn } from '../../domein/netwerk/bewerk-netwerk.js';
import { toetsDefinitie } from '../../domein/netwerk/toets-definitie.js';
import { codetekst, knop, tekstOfNiets } from '../../ui/codetekst.js';
import { relatielijst } from './werkbalk.js';
import {
  codeopties,
  functieWoord,
  keuzelijst,
  naamVan,
  omschrijving,
  ringopties,
  sectoropties,
  tekstveld,
  type Weergave,
} from './weergave.js';

const UITKOMSTEN = {
  voldoet: ['✓', 'code.ja'],
  'voldoet-niet': ['✗', 'code.nee'],
  onbekend: ['?', 'code.onbekend'],
} as const;

/** @param weg is er gevraagd om deze persoon weg te halen? */
export function paneelSjabloon(w: Weergave, persoon: Persoon, weg: boolean): TemplateResult {
  const { t, vast } = w;
  const naam = naamVan(w, persoon);
  return html`<section class="paneel" part="paneel" aria-labelledby="paneel-titel">
    <h3 id="paneel-titel" tabindex="-1">${naam}</h3>
    ${vast ? html`<p>${omschrijving(w, persoon)}</p>` : bewerkSjabloon(w, persoon)}
    ${persoon.steunfiguur ? toetsSjabloon(w, persoon) : nothing}
    ${
      weg
        ? html`<div class="opmerking">
            <p id="weg" tabindex="-1">${t.tekst('persoon.weg', { naam })}</p>
            <div class="knoppen">
              ${knop(t, 'verwijderJa', { id: persoon.id })} ${knop(t, 'annuleren', { id: persoon.id })}
            </div>
          </div>`
        : html`<div class="knoppen">
            ${vast ? nothing : knop(t, 'verwijderen', { id: persoon.id, wie: naam })} ${knop(t, 'sluiten')}
          </div>`
    }
  </section>`;
}

type Tekstveld = 'naam' | 'alias' | 'relatieTekst' | 'kracht';

function bewerkSjabloon(w: Weergave, persoon: Persoon): TemplateResult {
  const { t, dossier } = w;
  const { id, soort, steun, huishoudens, verbergVoor, steunfiguur } = persoon;
  const tekst = (veld: Tekstveld): TemplateResult =>
    tekstveld(veld, t.tekst(`veld.${veld}`), `veld-${veld}`, id, persoon[veld] ?? '');
  const keuze = (
    veld: 'soort' | 'sector' | 'ring' | 'band' | 'contactfrequentie' | 'blijftNaHulp',
    opties: readonly (readonly [string, string])[],
  ): TemplateResult =>
    html`<label>${t.tekst(`veld.${veld}`)} ${keuzelijst(veld, persoon[veld], opties, { id })}</label>`;
  const vinkje = (veld: string, aan: boolean, label: string): TemplateResult =>
    html`<label class="keuze"
      ><input type="checkbox" data-veld=${veld} data-id=${id} .checked=${aan} /> ${label}</label
    >`;
  return html`<div class="velden">
      ${tekst('naam')} ${tekst('alias')}
      <label>${t.tekst('veld.relatie')} ${relatielijst(t, 'relatie', persoon.relatie ?? '', 'veld-relatie', id)}</label>
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
    <div class="knoppen">${knop(t, 'kiesPlek', { id })}</div>
    <fieldset>
      <legend>${t.tekst('veld.steun')}</legend>
      <div class="velden">
        ${FUNCTIES.map((functie) => {
          const deel = steun?.find((kandidaat) => kandidaat.functie === functie);
          return html`<label
            >${functieWoord(t, functie)}
            ${keuzelijst(`steun:${functie}`, deel ? (deel.richting ?? 'krijgt') : '', codeopties(t, 'richting.', RICHTINGEN), { id })}</label
          >`;
        })}
      </div>
    </fieldset>
    ${bandenSjabloon(w, persoon)}
    <fieldset>
      <legend>${t.tekst('veld.huishoudens')}</legend>
      <div class="balk">
        ${(dossier.onderwerp.huishoudens ?? []).map((huis) =>
          vinkje(`huis:${huis.id}`, huishoudens?.includes(huis.id) ?? false, huis.naam || huis.id),
        )}
      </div>
      ${tekstveld('nieuw', t.tekst('veld.huisnaam'), 'huisnaam')}
      <div class="knoppen">${knop(t, 'huis', { id })}</div>
    </fieldset>
    <fieldset>
      <legend>${t.tekst('veld.verbergVoor')}</legend>
      <div class="balk">
        ${LEZERS.map((code) => vinkje(`verberg:${code}`, verbergVoor?.includes(code) ?? false, codetekst(t, code)))}
      </div>
    </fieldset>
    ${soort === 'professional' ? vinkje('verantwoordelijk', persoon.verantwoordelijk === true, t.tekst('veld.verantwoordelijk')) : nothing}
    <div class="knoppen">
      ${
        steunfiguur
          ? html`${knop(t, 'formulier', { id, wie: naamVan(w, persoon) })} ${knop(t, 'steunfiguurUit', { id })}`
          : magSteunfiguurZijn(persoon)
            ? knop(t, 'steunfiguurAan', { id })
            : html`<p>${t.tekst('persoon.ouder')}</p>`
      }
    </div>`;
}

// Wie kent wie: elke band met haar kwaliteit, en iemand erbij uit een lijst of door haar aan te wijzen.
function bandenSjabloon(w: Weergave, persoon: Persoon): TemplateResult {
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
              `kwaliteit:${wie?.id}`,
              kwaliteit,
              codeopties(t, 'band.', KWALITEITEN),
              {
                id,
                label: t.tekst('veld.kwaliteit', { naam, ander }),
              },
            )}</label
          >
          ${knop(t, 'losmaken', { id: wie?.id ?? '', wie: ander })}
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
            <div class="knoppen">${knop(t, 'verbinden', { id })} ${knop(t, 'kiesBand', { id })}</div>`
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
            <span aria-hidden="true">${UITKOMSTEN[uitkomst][0]}</span> ${t.tekst(`kenmerk.${id}`)}:
            ${t.tekst(UITKOMSTEN[uitkomst][1])}. ${tekstOfNiets(t, `reden.${code}`)}
          </li>`,
      )}
    </ul>
  </details>`;
}
