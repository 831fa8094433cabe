// Wat er in het open menu staat: de berekening als werkboek of CSV naar een rekenblad, op papier of in een link, of opnieuw beginnen.

import { html, nothing, type TemplateResult } from 'lit';
import { knop } from '../../scherm/knop.js';
import { sluitErnaast } from '../../scherm/zwevend.js';
import type { Uitvoervorm } from './bestanden.js';
import { openVak } from './open-vak.js';
import type { Actiebasis, RekenActies, Vakcode } from './reken-acties.js';
import { nieuwBlad } from './rekenblad.js';
import type { Weergave } from './weergave.js';

export { styles } from './vak.styles.js';

export class Uitvoervak {
  readonly #basis: Actiebasis;
  #mislukt = false;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
    sluitErnaast(basis.element, '.menu');
  }

  /** Maakt een bestand voor een rekenblad. */
  voerUit(vorm: Uitvoervorm): void {
    void this.#voerUit(vorm);
  }

  openVak(doe: RekenActies, code: Vakcode): void {
    openVak(this.#basis, doe, code);
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

function sjabloon(w: Weergave, hier: Uitvoervak): TemplateResult {
  const { t, doe } = w;
  return html`<div class="menu__vak">
    ${(['xlsx', 'ods', 'csv'] as const).map((vorm) => knop(hier, 'voerUit', [vorm], { tekst: t.tekst(`uitvoer.${vorm}`) }))}
    ${knop(hier, 'openVak', [doe, 'memo'], { tekst: t.tekst('uitvoer.memo') })}
    ${w.deelbaar ? knop(hier, 'openVak', [doe, 'koppeling'], { tekst: t.tekst('uitvoer.koppeling') }) : nothing}
    ${hier.mislukt ? html`<p class="bericht" role="alert">${t.tekst('uitvoer.mislukt')}</p>` : nothing}
    ${w.alleenLezen ? nothing : knop(hier, 'beginOpnieuw', [w], { tekst: t.tekst('actie.beginOpnieuw') })}
  </div>`;
}
