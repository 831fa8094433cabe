// Wat er in het open menu staat: de berekening als werkboek of CSV naar een rekenblad, op papier of in een link, of opnieuw beginnen.

import { html, nothing, type TemplateResult } from 'lit';
import { knop } from '../../scherm/knop.js';
import { sluitErnaast } from '../../scherm/zwevend.js';
import type { Rekenbladbestand, Uitvoervorm } from './bestanden.js';
import { openVak } from './open-vak.js';
import { redenen } from './openstaand.js';
import type { Actiebasis, RekenActies, Vakcode } from './reken-acties.js';
import { nieuwBlad } from './rekenblad.js';
import type { Weergave } from './weergave.js';
import type { Werkstand } from './werkstand.js';

export { styles } from './vak.styles.js';

/** Binnen deze tijd (ms) is er geen wachten: dan zou de regel alleen even opflitsen. */
const WACHT = 300;
const KILO = 1000;

/** Hoe het met het laatste bestand ging. Wat klaar is geldt tot er iets verandert. */
type Uitslag =
  | { readonly soort: 'bezig' | 'mislukt' }
  | { readonly soort: 'klaar'; readonly bestand: Rekenbladbestand; readonly stand: Werkstand };

export class Uitvoervak {
  readonly #basis: Actiebasis;
  #uitslag: Uitslag | null = null;
  /** Telt de bestanden: van wie stopt of iets anders kiest komt het vorige niet meer. */
  #verzoek = 0;

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
    w.delen.openen.er?.vergeet(w.doe);
    w.doe.leesVerder();
  }

  /** Het bestand dat gemaakt wordt hoeft niet meer. */
  stop(): void {
    this.#verzoek += 1;
    this.#uitslag = null;
    const { focus, wortel } = this.#basis;
    focus(() => wortel().querySelector<HTMLElement>('.menu__vak button')?.focus());
  }

  get uitslag(): Uitslag | null {
    const uitslag = this.#uitslag;
    return uitslag?.soort === 'klaar' && uitslag.stand !== this.#basis.rekenaar.stand ? null : uitslag;
  }

  sjabloon(w: Weergave): TemplateResult {
    return sjabloon(w, this);
  }

  async #voerUit(vorm: Uitvoervorm): Promise<void> {
    const basis = this.#basis;
    const verzoek = (this.#verzoek += 1);
    const toon = (uitslag: Uitslag | null): void => {
      if (verzoek !== this.#verzoek) return;
      this.#uitslag = uitslag;
      void basis.ververs();
    };
    toon(null);
    const wekker = setTimeout(() => toon({ soort: 'bezig' }), WACHT);
    try {
      const { stand } = basis.rekenaar;
      const bestanden = await basis.laadBestanden();
      const bestand = await bestanden?.maakRekenblad(basis, vorm);
      if (verzoek !== this.#verzoek) return;
      if (bestand) bestanden?.bewaarRekenblad(basis, bestand);
      toon(bestand ? { soort: 'klaar', bestand, stand } : { soort: 'mislukt' });
    } finally {
      clearTimeout(wekker);
    }
  }
}

function sjabloon(w: Weergave, hier: Uitvoervak): TemplateResult {
  const { t, doe } = w;
  return html`<div class="menu__vak">
    ${(['xlsx', 'ods', 'csv'] as const).map((vorm) => knop(hier, 'voerUit', [vorm], { tekst: t.tekst(`uitvoer.${vorm}`) }))}
    ${knop(hier, 'openVak', [doe, 'memo'], { tekst: t.tekst('uitvoer.memo') })}
    ${w.deelbaar ? knop(hier, 'openVak', [doe, 'koppeling'], { tekst: t.tekst('uitvoer.koppeling') }) : nothing}
    ${w.alleenLezen ? nothing : knop(hier, 'beginOpnieuw', [w], { tekst: t.tekst('actie.beginOpnieuw') })}
    ${verslag(w, hier)}
  </div>`;
}

function verslag(w: Weergave, hier: Uitvoervak): TemplateResult {
  const { t } = w;
  const { uitslag } = hier;
  return html`<div class="menu__verslag" role="status">
      ${uitslag?.soort === 'klaar' ? klaar(w, uitslag.bestand) : nothing}
      ${
        uitslag?.soort === 'bezig'
          ? html`<label>${t.tekst('uitvoer.bezig')} <progress></progress></label>
              ${knop(hier, 'stop', [], { tekst: t.tekst('uitvoer.stop') })}`
          : nothing
      }
    </div>
    ${uitslag?.soort === 'mislukt' ? html`<p class="bericht" role="alert">${t.tekst('uitvoer.mislukt')}</p>` : nothing}`;
}

// Welk tarief er in het bestand staat, naast dat op het scherm: daar kan nog het vorige staan.
function klaar(w: Weergave, { naam, inhoud, tarief }: Rekenbladbestand): TemplateResult {
  const { t, getoond } = w;
  const scherm = getoond?.resultaat.tariefPerEtmaal ?? null;
  const bedragen = { tarief: t.bedrag(tarief), scherm: t.bedrag(scherm) };
  return html`<p>
      <strong>${naam}</strong>
      ${t.tekst('uitvoer.klaar', { grootte: t.getal(Math.max(1, Math.round(inhoud.size / KILO))) })}
      ${
        tarief === null
          ? t.tekst('uitvoer.geenTarief')
          : t.tekst(tarief === scherm ? 'uitvoer.gelijk' : 'uitvoer.anders', bedragen)
      }
    </p>
    ${tarief === null ? redenen(w) : nothing}`;
}
