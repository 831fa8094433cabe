// Nu en gewenst: waar het kind woont, en de uitklapper met wat er bij die plek hoort.

import { html, nothing, type TemplateResult } from 'lit';
import { TREDECODES } from '../../domein/dossier/codes.js';
import { kop } from '../../scherm/kop.js';
import { keuzelijst, type Optie } from '../../scherm/veld.js';
import { berichtenVan } from './controles.js';
import { uitklapper } from './uitklappers.js';
import { lees, tredeNaam, type Weergave, woontTekst } from './weergave.js';

const HUIDIG = '/huidig/trede';

export function tredeOpties(w: Weergave): readonly Optie[] {
  return TREDECODES.map((code) => [code, tredeNaam(w, code)]);
}

/** Waar het kind nu woont. */
export function nuSjabloon(w: Weergave): TemplateResult {
  return html`<section>
    ${kop(w.kopniveau, 2, w.t.tekst('trede.nu'))}
    ${keuzelijst(
      { pad: HUIDIG, soort: 'code', label: lees(w, 'nu'), berichten: berichtenVan(w, HUIDIG) },
      w.ladder.huidig?.trede ?? '',
      [['', '–'], ...tredeOpties(w)],
    )}
    ${plekSjabloon(w, 'huidig')}
  </section>`;
}

/** Wat er bij de gekozen trede hoort. */
export function plekSjabloon(w: Weergave, plek: 'huidig' | 'gewenst'): TemplateResult | typeof nothing {
  const plaatsing = w.ladder[plek];
  if (!plaatsing?.trede) return nothing;
  const woont = woontTekst(w, plaatsing);
  return uitklapper(w.klap, {
    naam: plek,
    klasse: 'plaatsing',
    kop: html`<strong>${tredeNaam(w, plaatsing.trede)}</strong>${woont && `, ${woont}`}`,
    inhoud: () => w.deel('plaatsing')?.plaatsing(w, plek),
  });
}
