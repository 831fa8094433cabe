// Wat er in het open menu staat: de berekening als werkboek of CSV naar een rekenblad, op papier of in een link, of opnieuw beginnen.

import { html, nothing, type TemplateResult } from 'lit';
import { knop } from '../../scherm/knop.js';
import type { Uitvoervorm } from './bestanden.js';
import type { Actiebasis } from './reken-acties.js';
import { nieuwBlad } from './rekenblad.js';
import type { Weergave } from './weergave.js';

export { styles } from './vak.styles.js';

export class Uitvoervak {
  readonly #basis: Actiebasis;
  #mislukt = false;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    const { shadowRoot: wortel } = basis.element;
    if (!wortel) return;
    wortel.addEventListener('focusin', ({ target }) => sluitBuiten(wortel, target));
    wortel.addEventListener('pointerdown', ({ target }) => sluitBuiten(wortel, target));
    // Ook wie het element uit gaat; zonder nieuwe plek is de focus alleen even weg, zoals bij een ander venster.
    wortel.addEventListener('focusout', (gebeurtenis) => {
      const { relatedTarget } = gebeurtenis as FocusEvent;
      if (relatedTarget) sluitBuiten(wortel, relatedTarget);
    });
    wortel.addEventListener('keydown', (gebeurtenis) => sluitMetEscape(wortel, gebeurtenis as KeyboardEvent));
  }

  /** Maakt een bestand voor een rekenblad. */
  voerUit(vorm: Uitvoervorm): void {
    void this.#voerUit(vorm);
  }

  /** Zet alles terug naar het begin; ook dat is ongedaan te maken. */
  beginOpnieuw(w: Weergave): void {
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() => rekenaar.bewerk(() => nieuwBlad(rekenaar.begin.invoer)));
    w.doe.leesVerder();
  }

  /** Lukte het laatste bestand niet? */
  get mislukt(): boolean {
    return this.#mislukt;
  }

  sjabloon(w: Weergave): TemplateResult {
    return sjabloon(w, this);
  }

  async #voerUit(vorm: Uitvoervorm): Promise<void> {
    this.#mislukt = !(await (await this.#basis.laadBestanden())?.voerUit(this.#basis, vorm));
    void this.#basis.ververs();
  }
}

function openMenu(wortel: ShadowRoot): HTMLDetailsElement | null {
  return wortel.querySelector<HTMLDetailsElement>('.menu[open]');
}

// Ligt het menu over het scherm, dan wil wie ernaast verdergaat het niet in de weg. Op een smal scherm staat het ertussen, en blijft het.
function sluitBuiten(wortel: ShadowRoot, plek: EventTarget | null): void {
  const menu = openMenu(wortel);
  const vak = menu?.querySelector('.menu__vak');
  if (menu && vak && !menu.contains(plek as Node) && getComputedStyle(vak).position === 'absolute') menu.open = false;
}

// Een Escape in het menu is voor het menu: een dialoog eromheen blijft open. Elke andere is niet van ons.
function sluitMetEscape(wortel: ShadowRoot, gebeurtenis: KeyboardEvent): void {
  const { key, isComposing, target } = gebeurtenis;
  const menu = openMenu(wortel);
  if (key !== 'Escape' || isComposing || !menu?.contains(target as Node)) return;
  gebeurtenis.preventDefault();
  gebeurtenis.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function sjabloon(w: Weergave, hier: Uitvoervak): TemplateResult {
  const { t, doe } = w;
  return html`<div class="menu__vak">
    ${(['xlsx', 'ods', 'csv'] as const).map((vorm) => knop(hier, 'voerUit', [vorm], { tekst: t.tekst(`uitvoer.${vorm}`) }))}
    ${knop(doe, 'openVak', ['memo'], { tekst: t.tekst('uitvoer.memo') })}
    ${w.deelbaar ? knop(doe, 'openVak', ['koppeling'], { tekst: t.tekst('uitvoer.koppeling') }) : nothing}
    ${hier.mislukt ? html`<p class="bericht" role="alert">${t.tekst('uitvoer.mislukt')}</p>` : nothing}
    ${w.alleenLezen ? nothing : knop(hier, 'beginOpnieuw', [w], { tekst: t.tekst('actie.beginOpnieuw') })}
  </div>`;
}
