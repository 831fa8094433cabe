// De niveaus van zorgzwaarte in bouwsteen 11: maken, noemen, kopiëren en weghalen. Hun cijfers staan naast elkaar in de tabel eronder.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import type { Bandbreedte } from '../../domein/tarief/gevoeligheid.js';
import { invoer, type Invoerveld } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import type { Later } from '../../scherm/later.js';
import { idVan } from '../../scherm/scherm-element.js';
import { berichtSjabloon } from '../../scherm/bericht.js';
import { tekstveld } from '../../scherm/veld.js';
import { codetekst } from '../../ui/codetekst.js';
import { naWeghalen, nieuwNiveau, niveausVan, noemNiveau, verwijderNiveau } from './niveaublad.js';
import type { Deelmaker } from './delen.js';
import type { Actiebasis } from './reken-acties.js';
import { dubbelbericht, veldberichten } from './plekberichten.js';
import type { Weergave } from './weergave.js';
import { hernoemNiveau, jeugdigenOp, verplaatsJeugdigen } from './verdeling.js';
import { metScenario, scenarioVan, type Werkstand } from './werkstand.js';
import { typInStand } from './standtypen.js';
import { Veldteksten } from './veldteksten.js';

/** Is er een ander scenario met een niveau dat zo heet? */
function heeftElders({ scenarios, actief }: Werkstand, naam: string): boolean {
  return scenarios.some(({ blad }, plek) => plek !== actief && niveausVan(blad).some(({ code }) => code === naam));
}

// Een niveau heet in elk scenario hetzelfde: de jeugdigen, de productcode en de aanbiedingen hangen aan zijn naam. Waar de nieuwe naam al van een
// ander niveau is blijft daar de oude staan.
function metNaam(stand: Werkstand, index: number, naam: string): Werkstand {
  const { blad } = scenarioVan(stand);
  const oud = niveausVan(blad)[index]?.code ?? '';
  const hier = noemNiveau(blad, index, naam);
  if (hier === blad) return stand;
  const scenarios = stand.scenarios.map((scenario, plek) => {
    if (plek === stand.actief) return { ...scenario, blad: hier };
    const daar = niveausVan(scenario.blad).findIndex(({ code }) => code === oud);
    return daar < 0 ? scenario : { ...scenario, blad: noemNiveau(scenario.blad, daar, naam) };
  });
  const nieuw = { ...stand, scenarios };
  return { ...nieuw, bij: hernoemNiveau(stand.bij, oud, naam.trim(), heeftElders(nieuw, oud)) };
}

// Eigen grenzen staan bij een plek, en wat achter het niveau staat schuift op. Waar een ander scenario nog een cijfer heeft blijven zij ook staan.
function grenzenNaWeghalen({ scenarios, actief, bij: { bandbreedtes } }: Werkstand, index: number): Bandbreedte[] {
  const mee = bandbreedtes.flatMap((band) => {
    const pad = naWeghalen(band.pad, index);
    return pad === null ? [] : { ...band, pad };
  });
  const isElders = (pad: string): boolean =>
    scenarios.some(({ blad }, plek) => plek !== actief && typeof leesOp(blad.invoer, pad) === 'number');
  const blijft = bandbreedtes.filter(({ pad }) => isElders(pad) && !mee.some((band) => band.pad === pad));
  return [...mee, ...blijft];
}

/** Wat de bezoeker met de niveaus kan doen. */
export class Niveaus {
  /** De verdeling van jeugdigen over de niveaus. */
  readonly mix: Later<import('./mix.js').Mix>;
  readonly #basis: Actiebasis;
  readonly #teksten: Veldteksten;
  #weg = -1;

  constructor(basis: Actiebasis, maak: Deelmaker) {
    this.#basis = basis;
    this.#teksten = new Veldteksten(basis.rekenaar);
    this.mix = maak(
      ['detail'],
      () => import('./mix.js'),
      ({ Mix }) => new Mix(basis),
    );
  }

  /** De naam die bij dit niveau getypt is en niet kan. */
  naamfout(index: number, naam: string): string | undefined {
    const getypt = this.#teksten.lees(this.naamplek(index), naam);
    return getypt?.telt === false ? getypt.tekst : undefined;
  }

  naamplek(index: number): string {
    return `naam ${this.#basis.rekenaar.stand.actief} ${index}`;
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
    const { value } = veld;
    const naam = (): string => niveausVan(rekenaar.blad)[index]?.code ?? '';
    const oud = naam();
    // Wie “B2” typt heeft het niveau nooit “B” genoemd, en neemt dus ook niet wat bij een ander niveau “B” hoort.
    wijzig(() => typInStand(rekenaar, (stand) => metNaam(stand, index, value), this.naamplek(index)));
    this.#teksten.zet(this.naamplek(index), value, naam(), naam() === value.trim());
    if (oud !== naam()) this.mix.er?.hernoem(oud, naam());
  }

  /** Haalt een niveau weg. Staan er jeugdigen op, dan wordt eerst gevraagd waar die heen gaan. */
  verwijderNiveau(index: number): void {
    const { blad, stand } = this.#basis.rekenaar;
    const code = niveausVan(blad)[index]?.code ?? '';
    if (!jeugdigenOp(stand.bij, code)) return this.haalWeg(index);
    this.#weg = index;
    const { focus, wortel } = this.#basis;
    // Naar de vraag en niet naar een antwoord: wie Enter vasthoudt haalt anders meteen weg.
    focus(() => wortel().querySelector<HTMLElement>('.niveau__weg')?.focus());
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
          bij: {
            ...hernoemNiveau(bij, code, null, heeftElders(stand, code)),
            bandbreedtes: grenzenNaWeghalen(stand, index),
          },
        };
      }),
    );
    this.#weg = -1;
    this.#basis.wortel().querySelectorAll<HTMLElement>('ol > .bouwsteen .titel')[10]?.focus();
  }

  #naarNiveau(index: number): void {
    const { focus, wortel } = this.#basis;
    focus(() => {
      const veld = wortel().querySelector<HTMLInputElement>(`#niveau-${index}-naam`);
      veld?.focus();
      // Wie meteen typt geeft het niveau zijn eigen naam.
      veld?.select();
    });
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
  const uitSom = w.bij(pad);
  const isDubbel =
    niveausVan(w.blad).findIndex(({ code }) => code === naam) < index &&
    !uitSom.some(({ code }) => code === 'zorgzwaarte-dubbel');
  const berichten = [...veldberichten(w, uitSom), ...(isDubbel ? [dubbelbericht(t, naam)] : [])];
  const fout = doe.naamfout(index, naam);
  return html`<fieldset class="niveau">
    <legend class=${alleenLezen ? '' : 'vh'}>${t.tekst('mix.niveau')} ${naam}</legend>
    <div id=${idVan(pad)} tabindex="-1">${berichten.map(berichtSjabloon)}</div>
    ${
      alleenLezen
        ? nothing
        : html`<div class="niveau__regel">
            ${tekstveld(
              {
                pad: '',
                half: doe.naamplek(index),
                id: `niveau-${index}-naam`,
                label: t.tekst('niveau.naam'),
                invoer: invoer(doe, 'noemNiveau', index),
                berichten:
                  fout !== undefined
                    ? [{ soort: 'fout', woord: codetekst(t, 'fout', 'melding.'), tekst: t.tekst('niveau.naamfout') }]
                    : [],
              },
              fout ?? naam,
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
  return html`<div class="niveau__weg" role="group" aria-labelledby="niveau-weg" tabindex="-1">
    <p id="niveau-weg">${t.meervoud('niveau.weg.waarheen', jeugdigenOp(w.stand.bij, naam) ?? 0, { niveau: naam })}</p>
    <div class="knoppen">
      ${naar(null, t.tekst('rij.basis'))} ${andere.map((code) => naar(code, code))}
      ${knop(doe, 'haalWeg', [index], { tekst: t.tekst('niveau.weg.nergens') })}
      ${knop(doe, 'tochNiet', [index], { tekst: t.tekst('niveau.weg.tochNiet') })}
    </div>
  </div>`;
}
