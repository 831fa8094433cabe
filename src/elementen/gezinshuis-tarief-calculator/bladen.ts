// De tabbladen onder de rekenmachine: één vraag per blad, over de hele breedte. Zij komen als hun plek in beeld komt, met het eerste blad, en een
// ander blad als iemand het kiest; in de rij staat het tarief nog eens, voor wie zo ver naar beneden is.

import { css, html, nothing, type TemplateResult } from 'lit';
import { actie } from '../../scherm/acties.js';
import type { Later } from '../../scherm/later.js';
import { knop } from '../../scherm/knop.js';
import { tabblad, tablijst } from '../../scherm/tabbladen.js';
import { styles as bladenStyles } from './bladen.styles.js';
import type { Deelmaker } from './delen.js';
import { drieSjabloon } from './drie.js';
import { bladSjabloon, styles as opbouwStyles } from './opbouw.js';
import type { Actiebasis } from './reken-acties.js';
import { isOud, type Weergave } from './weergave.js';

export const styles = css`
  ${bladenStyles}
  ${opbouwStyles}
`;

export const BLADEN = ['opbouw', 'bepaalt', 'scenarios', 'aanbod', 'volgendjaar', 'bronnen'] as const;
export type Bladcode = (typeof BLADEN)[number];

interface Blad {
  bladSjabloon(w: Weergave): TemplateResult;
}

export class Bladen {
  /** Wat er op elk ander blad staat; de scenario's zijn ook buiten hun blad nodig, en staan bij de delen. */
  readonly #bladen: Readonly<Record<Exclude<Bladcode, 'opbouw' | 'scenarios'>, Later<Blad>>>;

  readonly #basis: Actiebasis;
  readonly #acties: { readonly bewaarPlaatje: (blad: Bladcode) => void };

  constructor(basis: Actiebasis, maak: Deelmaker) {
    this.#basis = basis;
    const plaatjes = maak([], () => import('./plaatje.js'));
    this.#acties = {
      bewaarPlaatje: (blad) => void plaatjes.laad().then((plaatje) => plaatje?.bewaarPlaatje(basis, blad)),
    };
    this.#bladen = {
      bepaalt: maak(
        ['opbouw', 'bepaalt'],
        () => import('./bepaalt.js'),
        ({ Bepaaltblad }) => new Bepaaltblad(basis),
      ),
      aanbod: maak(
        ['opbouw', 'aanbod'],
        () => import('./aanbod.js'),
        ({ Aanbod }) => new Aanbod(basis),
      ),
      volgendjaar: maak(
        ['detail', 'opbouw', 'volgendjaar'],
        () => import('./volgendjaar.js'),
        ({ Volgendjaar }) => new Volgendjaar(basis),
      ),
      bronnen: maak(
        ['detail', 'bronnen'],
        () => import('./bronnen.js'),
        ({ Bronblad }) => new Bronblad(basis),
      ),
    };
  }

  /** De drie cijfers die het tarief het meest bewegen, voor naast de rijen. */
  drieSjabloon(w: Weergave): TemplateResult | typeof nothing {
    return drieSjabloon(w, this);
  }

  /** Brengt wie naast de rijen iets leest naar het blad waar alles erover staat. */
  bekijk(doe: Pick<Weergave['doe'], 'kiesBlad'>, code: Bladcode): void {
    const { focus, wortel } = this.#basis;
    doe.kiesBlad(code);
    focus(() => wortel().querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
  }

  bladenSjabloon(w: Weergave): TemplateResult {
    const { t, doe, delen, getoond } = w;
    const blad =
      doe.blad === 'opbouw'
        ? { bladSjabloon }
        : (doe.blad === 'scenarios' ? delen.scenarios : this.#bladen[doe.blad]).deel;
    return html`
      <div class="tablijn">
        ${tablijst({
          naam: 'reken',
          label: t.tekst('tab.naam'),
          bladen: BLADEN.map((code) => [code, t.tekst(`tab.${code}`)]),
          gekozen: doe.blad,
          bijKeuze: (code) => actie(doe, 'kiesBlad', code),
        })}
        <p class="tablijn__tarief ${isOud(w) ? 'oud' : ''}" aria-hidden="true">
          <strong translate="no">${t.bedrag(getoond?.resultaat.tariefPerEtmaal)}</strong>
          <span class="zacht">${t.tekst('resultaat.perEtmaal')}</span>
        </p>
      </div>
      ${tabblad('reken', doe.blad, blad?.bladSjabloon(w) ?? nothing)}
      ${
        heeftPlaatje(w)
          ? html`<p class="plaatje">
              ${knop(this.#acties, 'bewaarPlaatje', [doe.blad], { tekst: t.tekst('tab.plaatje'), wie: t.tekst(`tab.${doe.blad}`) })}
            </p>`
          : nothing
      }
    `;
  }
}

// Alleen waar er iets getekend is; op het blad met bronnen staat geen plaatje.
function heeftPlaatje({ doe, getoond, stand }: Weergave): boolean {
  if (!getoond || doe.blad === 'bronnen') return false;
  if (doe.blad === 'scenarios') return stand.scenarios.length > 1;
  return doe.blad !== 'aanbod' || stand.bij.aanbiedingen.length > 0;
}
