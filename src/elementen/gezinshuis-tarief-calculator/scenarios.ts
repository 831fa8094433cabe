// Het blad met scenario's: tot vier berekeningen naast elkaar. Bovenaan een zin per scenario die zegt wat het scheelt en waardoor, dan een
// tabel met het plaatje, de cijfers die anders zijn ingevuld en wat dat doet. Op een smal scherm staan er twee tegelijk.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { actie, invoer, type Invoerveld } from '../../scherm/acties.js';
import { berichtSjabloon } from '../../scherm/bericht.js';
import { knop } from '../../scherm/knop.js';
import { codetekst } from '../../ui/codetekst.js';
import { isVrij } from './namen.js';
import { isVol, kopieScenario, naamVan, noemScenario, type Scenarionamen, verwijderScenario } from './scenarioblad.js';
import { scenariostaaf } from './scenariobeeld.js';
import {
  andersDan,
  bouwsteenrijen,
  ingevuldeRijen,
  type Kolom,
  kolommenVan,
  letterrijen,
  metTeken,
  naamloos,
  oorzaken,
  type Vergelijkrij,
} from './scenariovergelijk.js';
import type { Actiebasis } from './reken-acties.js';
import type { Weergave } from './weergave.js';
import { gezegd } from './tabel.js';
import { typInStand } from './standtypen.js';
import { Veldteksten } from './veldteksten.js';
import type { Scenario } from './werkstand.js';

export { styles } from './scenarios.styles.js';

/** De plek van de naam van een scenario. */
const naamplek = (plek: number): string => `scenario ${plek}`;

/** Wat de bezoeker met de scenario's kan doen, en wat er op dit blad gekozen is. */
export class Scenarios {
  readonly #basis: Actiebasis;
  #alles = false;
  readonly #teksten: Veldteksten;
  /** De twee die op een smal scherm te zien zijn, de langst gekozene voorop. */
  #paar: readonly number[] = [0, 1];

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    this.#teksten = new Veldteksten(basis.rekenaar);
  }

  /** Staan ook de bouwstenen in de tabel die overal gelijk zijn? */
  get alles(): boolean {
    return this.#alles;
  }

  /** De naam die bij dit scenario getypt is en niet kan. */
  naamfout(plek: number, naam: string): string | undefined {
    const getypt = this.#teksten.lees(naamplek(plek), naam);
    return getypt?.telt === false ? getypt.tekst : undefined;
  }

  paarVan(aantal: number): readonly number[] {
    const goed = this.#paar.filter((plek) => plek < aantal);
    return goed.length === 2 ? goed : [0, Math.max(1, aantal - 1)];
  }

  wisselAlles(): void {
    this.#alles = !this.#alles;
  }

  /** Kiest een scenario voor een smal scherm; het langst gekozene gaat eraf. */
  kiesSmal(plek: number, aantal: number): void {
    const paar = this.paarVan(aantal);
    if (!paar.includes(plek)) this.#paar = [...paar.slice(1), plek];
  }

  kopieer(plek: number, namen: Scenarionamen): void {
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() => rekenaar.bewerkStand((stand) => kopieScenario(stand, plek, namen)));
    const { actief } = rekenaar.stand;
    this.#paar = [0, actief];
    this.#naarNaam(actief);
  }

  noem(veld: Invoerveld, plek: number): void {
    const { rekenaar, wijzig } = this.#basis;
    const { value } = veld;
    wijzig(() => typInStand(rekenaar, (stand) => noemScenario(stand, plek, value), naamplek(plek)));
    const naam = naamVan(rekenaar.stand.scenarios[plek] as Scenario);
    this.#teksten.zet(naamplek(plek), value, naam, naam === value.trim());
  }

  /** De naam boven de berekening; van één scenario mag zij ook leeg zijn. */
  noemBoven(veld: Invoerveld): void {
    const { rekenaar, taal, wijzig } = this.#basis;
    const { scenarios, actief } = rekenaar.stand;
    if (scenarios.length > 1) this.noem(veld, actief);
    else wijzig(() => rekenaar.antwoord('/naam', veld.value, taal()));
  }

  /** Wat er boven de berekening getypt is en niet kan, met waarom. */
  naamBoven(w: Weergave): { readonly getypt: string; readonly bericht: TemplateResult } | undefined {
    const { scenarios, actief } = w.stand;
    const getypt = scenarios.length > 1 ? this.naamfout(actief, naamVan(scenarios[actief] as Scenario)) : undefined;
    if (getypt === undefined) return undefined;
    return { getypt, bericht: html`<div id="naam-bericht">${naambericht(w, 'scenario.naamfout')}</div>` };
  }

  verwijder(plek: number): void {
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() => rekenaar.bewerkStand((stand) => verwijderScenario(stand, plek)));
    this.#paar = [0, 1];
    this.#leesVerder();
  }

  /** Zet een ander scenario in de rijen hierboven. */
  toon(plek: number): void {
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() => rekenaar.toonScenario(plek));
    this.#leesVerder();
  }

  // De knop is weg; wie hem indrukte leest verder bij de kop van wat er nu in beeld is.
  #leesVerder(): void {
    const { focus, rekenaar, wortel } = this.#basis;
    focus(() => {
      const plek = wortel().querySelector<HTMLElement>(`#scenario-${rekenaar.stand.actief}`);
      (plek ?? wortel().querySelector<HTMLElement>('#scenario-nieuw'))?.focus({ preventScroll: true });
    });
  }

  #naarNaam(plek: number): void {
    const { focus, wortel } = this.#basis;
    focus(() => {
      const veld = wortel().querySelector<HTMLInputElement>(`#scenario-${plek}-naam`);
      veld?.focus();
      veld?.select();
    });
  }

  bladSjabloon(w: Weergave): TemplateResult {
    return bladSjabloon(w, this);
  }

  /** De namen van de scenario's waarin dit veld anders is ingevuld. */
  andersDan(w: Weergave, pad: string): string {
    return andersDan(w, pad);
  }
}

function bladSjabloon(w: Weergave, doe: Scenarios): TemplateResult {
  const { t, stand, alleenLezen } = w;
  if (stand.scenarios.length < 2) {
    return html`<p class="tientjes">${t.tekst('scenario.uitleg')}</p>
      ${alleenLezen ? nothing : nieuw(w, doe)}`;
  }
  const kolommen = kolommenVan(w);
  const paar = doe.paarVan(kolommen.length);
  return html`<div class="scenarios__kop">
      <div class="tientjes">
        ${kolommen.slice(1).map((kolom, plek) => html`<p class=${uit(paar, plek + 1)}>${zin(w, kolommen, kolom)}</p>`)}
      </div>
      ${alleenLezen ? nothing : nieuw(w, doe)}
    </div>
    ${chips(w, doe, kolommen, paar)} ${tabel(w, doe, kolommen, paar)}`;
}

// Op een smal scherm is dit er even niet.
const uit = (paar: readonly number[], plek: number): string => (paar.includes(plek) ? '' : 'smal-uit');

function nieuw(w: Weergave, doe: Scenarios): TemplateResult {
  const { t, stand } = w;
  if (isVol(stand)) return html`<p class="hulp">${t.tekst('scenario.vol')}</p>`;
  return html`<div>
    <button
      type="button"
      id="scenario-nieuw"
      class="knop"
      ${actie(doe, 'kopieer', stand.actief, namen(w, t.tekst('scenario.nieuweNaam')))}
    >
      ${t.tekst('scenario.nieuw')}
    </button>
  </div>`;
}

function namen(w: Weergave, nieuweNaam: string): Scenarionamen {
  return { nieuw: nieuweNaam, zonder: (plek) => naamloos(w, plek) };
}

function zin(w: Weergave, kolommen: readonly Kolom[], kolom: Kolom): unknown {
  const { t } = w;
  const { naam, verschil, resultaat } = kolom;
  const nu = kolommen[0]?.naam ?? '';
  if (verschil === null) {
    return t.tekst('scenario.geen', { naam: resultaat.tariefPerEtmaal === null ? naam : nu });
  }
  if (verschil === 0) return t.tekst('scenario.gelijk', { naam, nu });
  const bedrag = t.bedrag(Math.abs(verschil));
  const waardoor = oorzaken(w, kolommen, kolom);
  return html`${t.tekst(verschil > 0 ? 'scenario.hoger' : 'scenario.lager', { naam, nu, bedrag })}
  ${waardoor.length === 0 ? nothing : t.tekst('scenario.door', { oorzaken: waardoor.join('; ') })}`;
}

function chips(w: Weergave, doe: Scenarios, kolommen: readonly Kolom[], paar: readonly number[]): TemplateResult {
  return html`<div class="scenarios__kies" role="group" aria-labelledby="scenario-kies">
    <p id="scenario-kies">${w.t.tekst('scenario.kies')}</p>
    <div class="chips">
      ${kolommen.map(
        ({ naam }, plek) =>
          html`<button
            type="button"
            class="chip"
            aria-pressed=${paar.includes(plek) ? 'true' : 'false'}
            ${actie(doe, 'kiesSmal', plek, kolommen.length)}
          >
            ${naam}
          </button>`,
      )}
    </div>
  </div>`;
}

// De rollen staan er uitgeschreven: smal is een rij een raster, en dan zegt een browser niet meer vanzelf dat het een tabel is.
function tabel(w: Weergave, doe: Scenarios, kolommen: readonly Kolom[], paar: readonly number[]): TemplateResult {
  const { t, stand, alleenLezen } = w;
  const [eerste] = kolommen;
  const nu = eerste?.resultaat.tariefPerEtmaal ?? null;
  const top = Math.max(...kolommen.map(({ resultaat }) => resultaat.tariefPerEtmaal ?? 0));
  const cel = (inhoud: unknown, plek: number): TemplateResult =>
    html`<td role="cell" class=${uit(paar, plek)}>${inhoud}</td>`;
  const ingevuld = ingevuldeRijen(w, kolommen);
  return html`<div class="schuif" tabindex="0">
      <table class="scenarios" role="table" data-plaatje>
        <caption>
          ${t.tekst('scenario.titel')}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell">${gezegd(t, '')}</td>
            ${kolommen.map(
              ({ naam }, plek) =>
                html`<th
                  role="columnheader"
                  scope="col"
                  id="scenario-${plek}"
                  tabindex="-1"
                  class=${uit(paar, plek)}
                  aria-current=${ifDefined(plek === stand.actief ? 'true' : undefined)}
                >
                  ${naam}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row">${t.tekst('scenario.perEtmaal')}</th>
            ${kolommen.map((kolom, plek) => cel(tariefcel(w, kolom, plek), plek))}
          </tr>
          ${
            alleenLezen
              ? nothing
              : html`<tr role="row">
                  <th role="rowheader" scope="row"><span class="vh">${t.tekst('scenario.wijzigen')}</span></th>
                  ${kolommen.map((kolom, plek) => cel(beheer(w, doe, kolom, plek), plek))}
                </tr>`
          }
          <tr role="row" aria-hidden="true">
            <td role="cell" class="hulp onder">
              ${nu === null ? nothing : t.tekst('scenario.lijn', { naam: eerste?.naam ?? '', tarief: t.bedrag(nu) })}
            </td>
            ${kolommen.map(({ resultaat }, plek) =>
              cel(resultaat.tariefPerEtmaal === null ? '–' : scenariostaaf(w, resultaat, top, nu), plek),
            )}
          </tr>
        </tbody>
        ${groep(w, t.tekst('scenario.anders'), ingevuld, paar)}
        ${
          ingevuld.length === 0
            ? html`<tbody role="rowgroup">
                <tr role="row">
                  <td role="cell" class="breed" colspan=${kolommen.length + 1}>${t.tekst('scenario.zelfde')}</td>
                </tr>
              </tbody>`
            : nothing
        }
        ${groep(w, t.tekst('resultaat.letters.titel'), letterrijen(w, kolommen), paar, true)}
        ${groep(w, t.tekst('scenario.perBouwsteen'), bouwsteenrijen(w, kolommen, doe.alles), paar, doe.alles)}
      </table>
    </div>
    <p class="hulp">
      <span class="afwijkt" aria-hidden="true"></span> ${t.tekst('scenario.noot', { nu: eerste?.naam ?? '' })}
    </p>
    <div>
      <button type="button" class="knop" aria-pressed=${doe.alles ? 'true' : 'false'} ${actie(doe, 'wisselAlles')}>
        ${t.tekst('scenario.alles')}
      </button>
    </div>`;
}

function tariefcel({ t, stand }: Weergave, { resultaat, verschil }: Kolom, plek: number): TemplateResult {
  const { tariefPerEtmaal: tarief } = resultaat;
  const nu = tarief === null || verschil === null ? 0 : tarief - verschil;
  return html`<strong class="cijfer scenarios__tarief" translate="no">${gezegd(t, t.bedrag(tarief))}</strong>
    <p class="zacht cijfer">
      ${
        plek === 0
          ? t.tekst('scenario.vergelijk')
          : verschil === null
            ? '–'
            : verschil === 0
              ? t.tekst('scenario.evenHoog')
              : html`${verschil < 0 ? '−' : '+'}
                ${t.bedrag(Math.abs(verschil))}${nu ? html` · ${metTeken(t, verschil / nu)}` : nothing}`
      }
    </p>
    ${plek === stand.actief ? html`<p class="zacht">${t.tekst('scenario.inBeeld')}</p>` : nothing}`;
}

function beheer(w: Weergave, doe: Scenarios, { naam, scenario }: Kolom, plek: number): TemplateResult {
  const { t, stand } = w;
  const fout = doe.naamfout(plek, naamVan(scenario));
  // Van de pagina of uit een bestand: dan is de naam er al.
  const isDubbel = !isVrij(naam, stand.scenarios.slice(0, plek).map(naamVan));
  const mis = fout !== undefined ? 'scenario.naamfout' : isDubbel ? 'scenario.dubbel' : null;
  const id = `scenario-${plek}-naam`;
  return html`<input
      id=${id}
      class="scenarios__naam"
      type="text"
      autocomplete="off"
      maxlength="200"
      data-pad=${naamplek(plek)}
      .value=${fout ?? naam}
      aria-label=${t.tekst('scenario.naam', { nummer: t.getal(plek + 1) })}
      aria-invalid=${mis ? 'true' : 'false'}
      aria-describedby="${id}-bericht"
      ${invoer(doe, 'noem', plek)}
    />
    <div id="${id}-bericht">${mis ? naambericht(w, mis) : nothing}</div>
    <div class="scenarios__knoppen">
      ${plek === stand.actief ? nothing : knop(doe, 'toon', [plek], { tekst: t.tekst('scenario.openen'), wie: naam })}
      ${
        isVol(stand)
          ? nothing
          : knop(doe, 'kopieer', [plek, namen(w, naam)], { tekst: t.tekst('scenario.kopie'), wie: naam })
      }
      ${knop(doe, 'verwijder', [plek], { tekst: t.tekst('scenario.weg'), wie: naam })}
    </div>`;
}

function naambericht({ t }: Weergave, mis: 'scenario.naamfout' | 'scenario.dubbel'): TemplateResult {
  return berichtSjabloon({ soort: 'fout', woord: codetekst(t, 'fout', 'melding.'), tekst: t.tekst(mis) });
}

/** @param altijd ook op een smal scherm de rijen die bij deze twee gelijk zijn */
function groep(
  { t }: Weergave,
  titel: string,
  rijen: readonly Vergelijkrij[],
  paar: readonly number[],
  altijd = false,
): TemplateResult | typeof nothing {
  if (rijen.length === 0) return nothing;
  return html`<tbody role="rowgroup">
    <tr role="row">
      <th role="rowheader" class="breed" scope="rowgroup" colspan=${(rijen[0]?.cellen.length ?? 0) + 1}>${titel}</th>
    </tr>
    ${rijen.map(
      ({ titel: naam, cellen }) =>
        html`<tr role="row" class=${altijd || paar.some((plek) => cellen[plek]?.anders) ? '' : 'smal-uit'}>
          <th role="rowheader" scope="row">${naam}</th>
          ${cellen.map(
            ({ tekst, bij, anders }, plek) =>
              html`<td role="cell" class="cijfer ${anders ? 'anders-cel' : ''} ${uit(paar, plek)}">
                ${anders ? html`<span class="afwijkt"><span class="vh">${t.tekst('scenario.afwijkt')}</span></span> ` : nothing}${gezegd(t, tekst)}
                ${bij ? html`<span class="zacht"> ${bij}</span>` : nothing}
              </td>`,
          )}
        </tr>`,
    )}
  </tbody>`;
}
