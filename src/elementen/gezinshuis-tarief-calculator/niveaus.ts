// De niveaus van zorgzwaarte in bouwsteen 11: maken, noemen, kopiëren en weghalen. Hun cijfers staan naast elkaar in de tabel eronder.

import { html, nothing, type TemplateResult } from 'lit';
import { invoer, type Invoerveld } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import type { Later } from '../../scherm/later.js';
import { idVan } from '../../scherm/scherm-element.js';
import { berichtSjabloon } from '../../scherm/bericht.js';
import { tekstveld } from '../../scherm/veld.js';
import { codetekst } from '../../ui/codetekst.js';
import { nieuwNiveau, niveausVan, noemNiveau, verwijderNiveau } from './niveaublad.js';
import type { Deelmaker } from './delen.js';
import type { Actiebasis } from './reken-acties.js';
import { veldberichten } from './plekberichten.js';
import type { Weergave } from './weergave.js';
import { hernoemNiveau, jeugdigenOp, verplaatsJeugdigen } from './verdeling.js';
import { metScenario, scenarioVan } from './werkstand.js';

/** Wat de bezoeker met de niveaus kan doen. */
export class Niveaus {
  /** De verdeling van jeugdigen over de niveaus. */
  readonly mix: Later<import('./mix.js').Mix>;
  readonly #basis: Actiebasis;
  #naamfout = -1;
  #weg = -1;

  constructor(basis: Actiebasis, maak: Deelmaker) {
    this.#basis = basis;
    this.mix = maak(
      ['detail'],
      () => import('./mix.js'),
      ({ Mix }) => new Mix(basis),
    );
  }

  /** Het niveau waarvan de getypte naam niet kan; −1 als die er niet is. */
  get naamfout(): number {
    return this.#naamfout;
  }

  /** Het niveau waarvan gevraagd wordt waar zijn jeugdigen heen gaan; −1 als die vraag er niet is. */
  get weg(): number {
    return this.#weg;
  }

  nieuwNiveau(): void {
    const { rekenaar, wijzig, niveaunaam } = this.#basis;
    wijzig(() => rekenaar.bewerk((blad) => nieuwNiveau(blad, niveaunaam())));
    this.#naarNiveau(niveausVan(rekenaar.blad).length - 1);
  }

  kopieNiveau(index: number): void {
    const { rekenaar, wijzig } = this.#basis;
    const naam = niveausVan(rekenaar.blad)[index]?.code ?? '';
    wijzig(() => rekenaar.bewerk((blad) => nieuwNiveau(blad, naam, index)));
    this.#naarNiveau(niveausVan(rekenaar.blad).length - 1);
  }

  noemNiveau(veld: Invoerveld, index: number): void {
    const { rekenaar, wijzig } = this.#basis;
    const voor = niveausVan(rekenaar.blad)[index]?.code;
    wijzig(() =>
      rekenaar.bewerkStand((stand) => {
        const scenario = scenarioVan(stand);
        const blad = noemNiveau(scenario.blad, index, veld.value);
        if (blad === scenario.blad) return stand;
        const nieuw = niveausVan(blad)[index]?.code ?? '';
        return { ...metScenario(stand, { ...scenario, blad }), bij: hernoemNiveau(stand.bij, voor ?? '', nieuw) };
      }, `naam ${index}`),
    );
    const mis = voor === niveausVan(rekenaar.blad)[index]?.code && voor !== veld.value.trim();
    this.#naamfout = mis ? index : -1;
  }

  /** Haalt een niveau weg. Staan er jeugdigen op, dan wordt eerst gevraagd waar die heen gaan. */
  verwijderNiveau(index: number): void {
    const { blad, stand } = this.#basis.rekenaar;
    const code = niveausVan(blad)[index]?.code ?? '';
    if (!jeugdigenOp(stand.bij, code)) return this.haalWeg(index);
    this.#weg = index;
    const { focus, wortel } = this.#basis;
    focus(() => wortel().querySelector<HTMLElement>('.niveau__weg button')?.focus());
  }

  tochNiet(index: number): void {
    this.#weg = -1;
    this.#naarNiveau(index);
  }

  /** @param naar het niveau waar de jeugdigen heen gaan; `null` is de basis, zonder gaan zij nergens heen */
  haalWeg(index: number, naar?: string | null): void {
    const { rekenaar, wijzig } = this.#basis;
    const code = niveausVan(rekenaar.blad)[index]?.code ?? '';
    wijzig(() =>
      rekenaar.bewerkStand((stand) => {
        const scenario = scenarioVan(stand);
        const bij = naar === undefined ? stand.bij : verplaatsJeugdigen(stand.bij, code, naar);
        return {
          ...metScenario(stand, { ...scenario, blad: verwijderNiveau(scenario.blad, index) }),
          bij: hernoemNiveau(bij, code, null),
        };
      }),
    );
    this.#weg = -1;
    this.#naamfout = -1;
    this.#basis.wortel().querySelectorAll<HTMLElement>('ol > .bouwsteen .titel')[10]?.focus();
  }

  #naarNiveau(index: number): void {
    const { focus, wortel } = this.#basis;
    focus(() => wortel().querySelector<HTMLElement>(`#niveau-${index}-naam`)?.focus());
  }
}

export function niveausSjabloon(w: Weergave, doe: Niveaus): TemplateResult {
  const { t, blad } = w;
  const niveaus = blad.invoer.zorgzwaarte?.niveaus ?? [];
  return html`${niveaus.map((niveau, index) => niveauSjabloon(w, doe, niveau?.code ?? '', index))}
  ${w.alleenLezen ? nothing : html`<div>${knop(doe, 'nieuwNiveau', [], { tekst: t.tekst('niveau.nieuw') })}</div>`}
  ${doe.mix.deel?.mixSjabloon(w) ?? nothing}`;
}

function niveauSjabloon(w: Weergave, doe: Niveaus, naam: string, index: number): TemplateResult {
  const { t, alleenLezen } = w;
  const pad = `/zorgzwaarte/niveaus/${index}`;
  const fout = doe.naamfout === index;
  return html`<fieldset class="niveau">
    <legend class=${alleenLezen ? '' : 'vh'}>${t.tekst('mix.niveau')} ${naam}</legend>
    <div id=${idVan(pad)} tabindex="-1">${veldberichten(w, w.bij(pad)).map(berichtSjabloon)}</div>
    ${
      alleenLezen
        ? nothing
        : html`<div class="niveau__regel">
            ${tekstveld(
              {
                pad: '',
                id: `niveau-${index}-naam`,
                label: t.tekst('niveau.naam'),
                invoer: invoer(doe, 'noemNiveau', index),
                berichten: fout
                  ? [{ soort: 'fout', woord: codetekst(t, 'fout', 'melding.'), tekst: t.tekst('niveau.naamfout') }]
                  : [],
              },
              naam,
            )}
            ${knop(doe, 'kopieNiveau', [index], { tekst: t.tekst('niveau.kopie'), wie: naam })}
            ${knop(doe, 'verwijderNiveau', [index], { tekst: t.tekst('niveau.weg'), wie: naam })}
          </div>`
    }
    ${doe.weg === index && !alleenLezen ? waarheen(w, doe, naam, index) : nothing}
  </fieldset>`;
}

// Waar de jeugdigen heen gaan van een niveau dat weg moet.
function waarheen(w: Weergave, doe: Niveaus, naam: string, index: number): TemplateResult {
  const { t, blad } = w;
  const andere = niveausVan(blad).flatMap(({ code }, plek) => (plek === index ? [] : (code ?? '')));
  const naar = (code: string | null, tekst: string): TemplateResult =>
    knop(doe, 'haalWeg', [index, code], { tekst: t.tekst('niveau.weg.naar', { niveau: tekst }) });
  return html`<div class="niveau__weg" role="group" aria-label=${t.tekst('niveau.weg')}>
    <p>${t.meervoud('niveau.weg.waarheen', jeugdigenOp(w.stand.bij, naam) ?? 0)}</p>
    <div class="knoppen">
      ${naar(null, t.tekst('rij.basis'))} ${andere.map((code) => naar(code, code))}
      ${knop(doe, 'haalWeg', [index], { tekst: t.tekst('niveau.weg.nergens') })}
      ${knop(doe, 'tochNiet', [index], { tekst: t.tekst('niveau.weg.tochNiet') })}
    </div>
  </div>`;
}
