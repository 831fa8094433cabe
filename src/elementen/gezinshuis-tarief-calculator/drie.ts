// De drie cijfers die het tarief het meest bewegen, in één zin bij de uitkomst. Komt met de tabbladen; er is plek voor, dus niets verspringt.

import { html, nothing, type TemplateResult } from 'lit';
import { gevoeligheid } from '../../domein/tarief/gevoeligheid.js';
import { actie } from '../../scherm/acties.js';
import type { Bladen } from './bladen.js';
import { deelVan, drieGrootste, GEWOON, metVeld, tienVan } from './driecijfers.js';
import { bloktitel } from './rij.js';
import { bouwsteenVan } from './velden.js';
import type { Weergave } from './weergave.js';

export function drieSjabloon(w: Weergave, bladen: Bladen): TemplateResult | typeof nothing {
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
    <a href="#" ${actie(bladen, 'bekijk', doe, 'bepaalt')}
      >${t.tekst('bepaalt.drie', { deel: t.procent(tienVan(delen), 0) })}</a
    >: ${namen.join(', ')}.
  </p>`;
}
