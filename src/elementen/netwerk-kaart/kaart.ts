// De kaart als SVG, getekend voor de breedte die zij heeft: het kind of gezin in het midden, ringen en sectoren met hun naam, een vorm per soort
// mens, een lijn per soort band. Alleen SVG-attributen en klassen: dat mag onder een streng beleid. Wat hier aangewezen wordt verwerkt het element.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { kop } from '../../scherm/kop.js';
import type { Kaartstand } from './basis.js';
import {
  defsSjabloon,
  grondSjabloon,
  huisnamenSjabloon,
  huizenSjabloon,
  losseUitnodigingenSjabloon,
  ringnamenSjabloon,
  uitnodigingenSjabloon,
} from './tekening/grond.js';
import { legendaSjabloon } from './tekening/legenda.js';
import { lijnenSjabloon, mensenSjabloon, middenSjabloon } from './tekening/mensen.js';
import { OP_EEN_BLAD, RUIM_BLAD, type Tekening, toontBanden } from './tekening/tekening.js';
import { tekenknop } from './tekens.js';
import { alsDeHulpStopt } from './telzinnen.js';
import { actieknop, type Weergave } from './weergave.js';

export type { Tekening } from './tekening/tekening.js';

export function kaartSjabloon(
  w: Weergave,
  tekening: Tekening | null,
  stand: Pick<Kaartstand, 'actief' | 'bezig' | 'vergroting' | 'banden'>,
  lijstErnaast: boolean,
  terug: TemplateResult | undefined,
  onderKaart: TemplateResult | undefined,
): TemplateResult {
  const { t } = w;
  const bezig = w.personen.some(({ id }) => id === stand.bezig?.id);
  return html`<section class="kaartvak" part="kaart">
    ${kop(w.kopniveau, 2, t.tekst('kaart.titel'), { id: 'kaart-titel' })} ${opschrift(w)} ${terug}
    <div class="schuif vergroot-${stand.vergroting}">
      <div class="plaat">${tekening ? beeldSjabloon(w, tekening, stand, bezig, lijstErnaast) : nothing}</div>
    </div>
    ${onderKaart}
    <div class="kaartvoet">
      <p class="sleepregel scherm-alleen" aria-hidden="true"></p>
      ${legendaSjabloon(w, tekening !== null && !tekening.smal)}
      <div class="grootte scherm-alleen">
        ${tekenknop(w, w.doe, 'kleiner', [])} ${tekenknop(w, w.doe, 'groter', [])}
      </div>
      <div class="knoppen">
        ${tekening ? [bandenKnop(w, tekening, stand.banden), losseUitnodigingenSjabloon(w, tekening)] : nothing}
      </div>
      ${tekening && tekening.kaart.maten.stomp > 0 ? html`<p class="hint scherm-alleen">${t.tekst('kaart.kiesIemand')}</p>` : nothing}
    </div>
    <p class="hulp scherm-alleen vh" id="toetsen">${t.kent('kaart.toetsen') ? t.tekst('kaart.toetsen') : nothing}</p>
  </section>`;
}

function beeldSjabloon(
  w: Weergave,
  tekening: Tekening,
  { actief, banden }: Pick<Kaartstand, 'actief' | 'banden'>,
  bezig: boolean,
  lijstErnaast: boolean,
): TemplateResult {
  const { breedte, hoogte } = tekening.kaart;
  const klassen = [
    'kaart',
    bezig && 'kaart--bezig',
    tekening.smal && 'kaart--smal',
    w.personen.length > RUIM_BLAD && 'kaart--lager',
    w.personen.length > OP_EEN_BLAD && 'kaart--blad',
  ];
  return html`<svg
      class=${klassen.filter(Boolean).join(' ')}
      viewBox="0 0 ${breedte} ${hoogte}"
      role="group"
      aria-labelledby="kaart-titel"
      aria-describedby="toetsen"
    >
      ${defsSjabloon()} ${grondSjabloon(w, tekening)} ${huizenSjabloon(w, tekening)}
      ${lijnenSjabloon(w, tekening, banden)} ${ringnamenSjabloon(tekening)} ${middenSjabloon(w, tekening, actief)}
      ${svg`<circle class="landing" r=${tekening.kaart.maten.straal}></circle>`}
      ${mensenSjabloon(w, tekening, actief, lijstErnaast && !bezig)} ${huisnamenSjabloon(w, tekening)}
    </svg>
    ${uitnodigingenSjabloon(w, tekening)}`;
}

// Op een smalle of drukkere kaart staan de banden tussen mensen er pas als iemand ze wil zien.
function bandenKnop(w: Weergave, tekening: Tekening, aan: boolean): TemplateResult | typeof nothing {
  const { kaart, banden } = tekening;
  if (w.zicht === 'vergelijk' || banden.length === 0 || kaart.maten.stomp > 0 || toontBanden(tekening)) return nothing;
  return actieknop(w, w.doe, aan ? 'verbergBanden' : 'toonBanden', []);
}

/** Wat er in dit beeld te zien is, in een regel. */
function opschrift({ t, zicht, personen, vergelijking }: Weergave): TemplateResult | typeof nothing {
  if (zicht === 'nu') return nothing;
  return html`<p class="opschrift">${vergelijking ? vergelijking.titel : alsDeHulpStopt({ t, personen })}</p>`;
}
