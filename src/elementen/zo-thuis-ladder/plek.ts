// De uitklapper met wat er bij een plek hoort: nu, of gewenst.

import { html, type TemplateResult } from 'lit';
import { uitklapper } from './uitklappers.js';
import { lees, metVraag, tredeNaam, type Weergave, woontTekst } from './weergave.js';

export function plekSjabloon(w: Weergave, plek: 'huidig' | 'gewenst'): TemplateResult {
  const plaatsing = w.ladder[plek];
  const rest = [w.deel('afweging')?.kenmerken(w, plaatsing), woontTekst(w, plaatsing)].filter(Boolean).join(', ');
  return uitklapper(w.klap, {
    naam: plek,
    klasse: 'plaatsing',
    kop: html`<span
      >${metVraag(lees(w, plek === 'huidig' ? 'pad.nu' : 'pad.gewenst'), '')}
      <strong>${tredeNaam(w, plaatsing?.trede) || '–'}</strong>${rest && `, ${rest}`}</span
    >`,
    inhoud: () => w.deel('plaatsing')?.plaatsing(w, plek),
  });
}
