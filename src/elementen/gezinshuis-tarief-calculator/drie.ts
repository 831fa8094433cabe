// De drie cijfers die het tarief het meest bewegen, in één zin bij de uitkomst. Komt als de tabbladen er zijn; er is plek voor, dus niets verspringt.

import { html, nothing, type TemplateResult } from 'lit';
import { gevoeligheid } from '../../domein/tarief/gevoeligheid.js';
import { actie } from '../../scherm/acties.js';
import { deelVan, drieGrootste, GEWOON, metVeld, tienVan } from './driecijfers.js';
import type { Actiebasis } from './reken-acties.js';
import { bloktitel } from './rij.js';
import { bouwsteenVan } from './velden.js';
import type { Weergave } from './weergave.js';

export class Drie {
  readonly #basis: Actiebasis;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  /** Gaat naar het blad waar alle cijfers staan. */
  bekijk(doe: Pick<Weergave['doe'], 'kiesBlad'>): void {
    const { focus, wortel } = this.#basis;
    doe.kiesBlad('bepaalt');
    focus(() => wortel().querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
  }

  sjabloon(w: Weergave): TemplateResult | typeof nothing {
    return drieSjabloon(w, this);
  }
}

function drieSjabloon(w: Weergave, hier: Drie): TemplateResult | typeof nothing {
  const { t, getoond, doe } = w;
  const tarief = getoond?.resultaat.tariefPerEtmaalExact;
  if (!tarief) return nothing;
  const { invoer } = getoond;
  const drie = drieGrootste(metVeld(invoer, gevoeligheid(invoer, { spreiding: GEWOON })));
  if (drie.length < 3) return nothing;
  const delen = drie.map((uitslag) => deelVan(uitslag, GEWOON, tarief));
  // Van een bouwsteen is er één cijfer bij: haar naam is genoeg.
  const namen = drie.map(({ pad }, plek) => `${bloktitel(w, bouwsteenVan(pad))} ${t.procent(delen[plek], 0)}`);
  return html`<p>
    <a href="#" ${actie(hier, 'bekijk', doe)}>${t.tekst('bepaalt.drie', { deel: t.procent(tienVan(delen), 0) })}</a>:
    ${namen.join(', ')}.
  </p>`;
}
