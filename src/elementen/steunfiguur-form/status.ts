// De status van een steunfiguur: wat er al gebeurde, wie de volgende stap zet, en een nieuwe stap vastleggen.

import { html, nothing, type TemplateResult } from 'lit';
import { BETROKKENEN, STATUSSEN } from '../../domein/dossier/codes.js';
import type { Steunfiguur } from '../../domein/dossier/dossier.js';
import type { Vertaler } from './teksten.js';
import { invoerSjabloon, keuzeSjabloon } from './veld.js';
import { codetekst, type Invulling, knop, tekstOfNiets } from './weergave.js';

/** Een stap die nog niet is vastgelegd. */
export interface NieuweStap {
  readonly status: string;
  readonly datum: string;
  readonly door: string;
}

export function statusSjabloon(w: Invulling, { status, datum, door }: NieuweStap): TemplateResult {
  const { t, persoon } = w;
  const verloop = persoon.steunfiguur?.statusVerloop ?? [];
  return html`<section class="groep">
    <ol>
      ${verloop.map((stap) => html`<li>${stapTekst(t, stap)}</li>`)}
    </ol>
    <p>${tekstOfNiets(t, `status.${persoon.steunfiguur?.status}`)}</p>
    ${keuzeSjabloon(w, 'stap:status', 'radio', STATUSSEN, [status])} ${invoerSjabloon(w, 'stap:datum', 'dag', datum)}
    ${keuzeSjabloon(w, 'stap:door', 'radio', BETROKKENEN, [door])}
    <div class="knoppen">
      ${knop(t, 'vastleggen', { wie: t.tekst('veld.status') })} ${verloop.length > 0 ? knop(t, 'stapTerug') : nothing}
    </div>
  </section>`;
}

/** Een stap uit het verloop in één zin. */
export function stapTekst(t: Vertaler, stap: NonNullable<Steunfiguur['statusVerloop']>[number]): string {
  return t.tekst('status.stap', {
    datum: t.datum(stap.datum),
    status: codetekst(t, stap.status ?? ''),
    wie: codetekst(t, stap.door ?? ''),
  });
}
