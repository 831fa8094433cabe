// Alles over één persoon, hetzelfde vanaf de kaart en vanuit de lijst: wie het is, hoe dichtbij, de band, de steun, en wie hij kent. Breed staat het
// op de plek van de lijst, smaller als kaartje op de kaart of als blad van onderen; in de lijst alleen klapt het open in de regel zelf.

import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { FUNCTIES, JA_NEE, KWALITEITEN } from '../../../domein/dossier/codes.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { huishoudensVoor } from '../../../domein/netwerk/huishoudens.js';
import { actie, invoer } from '../../../scherm/acties.js';
import { kop } from '../../../scherm/kop.js';
import type { Kaartbasis } from '../basis.js';
import type { Schermplek } from '../deelbouw.js';
import { noem } from '../noem.js';
import { bandje, figuur } from '../tekens.js';
import { ringopties, sectoropties } from '../velden.js';
import { functieWoord, huisNaam, keuzelijst, relatieVan, sectorNaam, type Weergave } from '../weergave.js';
import { feitenSjabloon, kindkop } from './feiten.js';
import { icoon } from './iconen.js';
import { kentSjabloon } from './kent.js';
import { meerSjabloon } from './meer.js';
import { PaneelActies } from './paneel-acties.js';
import { Paneelrand } from './paneelrand.js';
import { steunfiguurSjabloon, toetsSjabloon } from './steunfiguur.js';
import { wegSjabloon } from './weghalen.js';

export { stijl } from './paneel.styles.js';

type Opties = readonly (readonly [code: string, tekst: string, teken?: unknown])[];

/** Het paneel, met de wacht die het van de rest van de kaart af houdt. */
export function begin(host: LitElement, basis: Kaartbasis, plek: Schermplek): Paneel {
  host.addController(new Paneelrand(host, plek));
  return new Paneel(basis, plek);
}

export class Paneel {
  readonly #basis: Kaartbasis;
  readonly #plek: Schermplek;
  readonly #acties: PaneelActies;

  constructor(basis: Kaartbasis, plek: Schermplek) {
    this.#basis = basis;
    this.#plek = plek;
    this.#acties = new PaneelActies(basis, plek);
  }

  /**
   * @param rij iedereen in de volgorde van de lijst: daarlangs loopt "vorige" en "volgende"
   * @param inLijst staat het in de regel van de persoon zelf, voor wie de kaart niet ziet?
   */
  sjabloon(w: Weergave, persoon: Persoon, rij: readonly Persoon[], inLijst: boolean): TemplateResult {
    const { t, vast, doe } = w;
    const { id } = persoon;
    const acties = this.#acties;
    const { scherm } = this.#plek;
    const naam = noem(w, persoon);
    return html`<section class="paneel ${inLijst ? 'paneel--regel' : ''}" part="paneel" aria-labelledby="paneel-titel">
      <div class="paneelkop">
        <div class="wie">
          ${figuur(w, persoon)}
          <div>
            ${kop(w.kopniveau, 2, naam, { id: 'paneel-titel', focus: true })}
            <p>${[relatieVan(w, persoon), sectorNaam(w, persoon.sector)].filter(Boolean).join(' · ')}</p>
          </div>
        </div>
        <div class="buren">${this.#buur(w, rij, id, -1)} ${this.#buur(w, rij, id, 1)}</div>
        <button type="button" class="knop knop--teken terug" ${actie(doe, 'sluiten')}>
          ${icoon('terug')}${icoon('sluiten')}<span>${t.tekst(inLijst ? 'actie.sluiten' : 'actie.naarLijst')}</span>
        </button>
      </div>
      <div class="inhoud" tabindex=${ifDefined(vast ? 0 : undefined)}>
        ${steunfiguurSjabloon(w, persoon, acties)}
        ${vast ? feitenSjabloon(w, persoon) : this.#bewerk(w, persoon, inLijst)}
        ${vast ? nothing : meerSjabloon(w, persoon, acties, scherm.meer)}
        ${persoon.steunfiguur ? toetsSjabloon(w, persoon) : nothing}
      </div>
      ${
        vast
          ? nothing
          : this.#basis.stand.weg
            ? wegSjabloon(w, persoon, acties, this.#basis.stand.weg)
            : html`<div class="paneelvoet">
                <button type="button" class="knop knop--teken weg" ${actie(doe, 'verwijderen', id)}>
                  ${icoon('weg')}${t.tekst('actie.verwijderen')}<span class="vh"> ${naam}</span>
                </button>
                <button type="button" class="knop knop--teken" ${actie(acties, 'kiesPlek', id)}>
                  ${icoon('plek')}${t.tekst('actie.kiesPlek')}
                </button>
              </div>`
      }
    </section>`;
  }

  #buur(w: Weergave, rij: readonly Persoon[], id: string, stap: 1 | -1): TemplateResult | typeof nothing {
    const hier = rij.findIndex((persoon) => persoon.id === id);
    const buur = hier < 0 || rij.length < 2 ? undefined : rij.at((hier + stap) % rij.length);
    return buur
      ? html`<button type="button" class="knop knop--teken" ${actie(w.doe, 'open', buur.id)}>
          ${icoon(stap < 0 ? 'terug' : 'verder')}<span class="vh"
            >${w.t.tekst(stap < 0 ? 'actie.vorige' : 'actie.volgende')}:</span
          ><span class="vh buurnaam"> ${noem(w, buur)}</span>
        </button>`
      : nothing;
  }

  #bewerk(w: Weergave, persoon: Persoon, inLijst: boolean): TemplateResult {
    const { t, doe } = w;
    const { id, ring, band, steun, blijftNaHulp, sector, huishoudens } = persoon;
    const acties = this.#acties;
    const huizen = huishoudensVoor(w.netwerk, w.lezer);
    const [geenRing, ...ringen] = ringopties(w);
    // Wie de kaart niet ziet zet iemand ook hier nog buiten de ringen.
    const ringkeuzes = inLijst && geenRing ? [...ringen, geenRing] : ringen;
    return html`${balk(
        'ring',
        t.tekst('paneel.ring'),
        id,
        ring,
        ringkeuzes.map(
          ([code, tekst]) =>
            [
              code,
              tekst,
              stippen(
                ringen.map(([een]) => een),
                code,
              ),
            ] as const,
        ),
        invoer(doe, 'zetRing', id),
      )}
      ${balk(
        'band',
        kindkop(w, 'band'),
        id,
        band,
        [
          ...KWALITEITEN.map((code) => [code, t.tekst(`band.${code}`), bandje(code)] as const),
          ...(inLijst ? ([['', t.tekst('band.geen')]] as const) : []),
        ],
        invoer(doe, 'zetCode', id, 'band'),
      )}
      <fieldset>
        <legend>${kindkop(w, 'steun')}</legend>
        <div class="keuzes--chips">
          ${FUNCTIES.map((functie) =>
            vakje(
              `functie:${functie}`,
              id,
              steun?.some((deel) => deel.functie === functie && deel.richting !== 'geeft') ?? false,
              t.kent(`doet.${functie}`) ? t.tekst(`doet.${functie}`) : functieWoord(t, functie),
              invoer(acties, 'zetFunctie', id, functie),
            ),
          )}
        </div>
      </fieldset>
      <div class="duo">
        <label
          >${t.tekst('veld.sector')}
          ${keuzelijst(invoer(doe, 'zetSector', id), 'sector', sector, sectoropties(w), { id })}</label
        >
        ${
          huizen.length === 0
            ? nothing
            : html`<fieldset>
                <legend>${t.tekst('paneel.woont')}</legend>
                <div class="keuzes--chips">
                  ${huizen.map((huis) =>
                    vakje(
                      `huis:${huis.id}`,
                      id,
                      huishoudens?.includes(huis.id) ?? false,
                      huisNaam(w, huis) || huis.id,
                      invoer(acties, 'zetHuis', id, huis.id),
                    ),
                  )}
                </div>
              </fieldset>`
        }
      </div>
      ${balk(
        'blijftNaHulp',
        t.tekst('veld.blijftNaHulp'),
        id,
        blijftNaHulp,
        JA_NEE.map((code) => [code, t.tekst(`code.${code}`)] as const),
        invoer(doe, 'zetCode', id, 'blijftNaHulp'),
      )}
      ${kentSjabloon(w, persoon, acties, this.#plek.scherm.band)}`;
  }
}

/** Eén keuze uit een paar: rondjes met de vorm van een balk. */
function balk(
  veld: string,
  vraag: string,
  id: string,
  nu: unknown,
  opties: Opties,
  zet: DirectiveResult,
): TemplateResult {
  return html`<fieldset>
    <legend>${vraag}</legend>
    <div class="keuzes--balk">
      ${opties.map(
        ([code, tekst, teken]) =>
          html`<label class="keuze"
            ><input
              type="radio"
              name="paneel-${veld}"
              value=${code}
              data-veld=${veld}
              data-id=${id}
              .checked=${code === String(nu ?? '')}
              ${zet}
            />${teken}<span>${tekst}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function vakje(veld: string, id: string, aan: boolean, tekst: string, zet: DirectiveResult): TemplateResult {
  return html`<label class="keuze"
    ><input type="checkbox" data-veld=${veld} data-id=${id} .checked=${aan} ${zet} /><span>${tekst}</span></label
  >`;
}

/** De ringen als stippen, van binnen naar buiten. */
function stippen(ringen: readonly string[], nu: string): TemplateResult {
  return html`<span class="stippen" aria-hidden="true"
    >${ringen.map((ring) => html`<i class=${ring === nu ? 'aan' : ''}></i>`)}</span
  >`;
}
