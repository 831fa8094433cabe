// Het vak met een gekozen bestand: wat er verandert als het opengaat, wat er net geopend is, of waarom het niet kan.

import { html, nothing, type TemplateResult } from 'lit';
import type { Werkblad } from '../../domein/tarief/werkblad.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { type Keuze, type Openen, tariefVan } from './openen.js';
import { verschillenVan } from './openverschil.js';
import { verschiltabel } from './verschiltabel.js';
import type { Weergave } from './weergave.js';

export function openvak(w: Weergave, hier: Openen): TemplateResult | typeof nothing {
  if (w.alleenLezen) return nothing;
  if (hier.geopend) return geopend(w, hier);
  if (!hier.keuze) return nothing;
  const { keuze } = hier;
  return keuze.werkblad === null ? mislukt(w, hier, keuze) : voorstel(w, hier, { ...keuze, werkblad: keuze.werkblad });
}

function voorstel(w: Weergave, hier: Openen, keuze: Keuze & { readonly werkblad: Werkblad }): TemplateResult {
  const { t, doe, kopniveau, rekenwerkblad } = w;
  const { bestand, dag, werkblad, vreemd } = keuze;
  const rijen = verschillenVan(w, rekenwerkblad, werkblad);
  const [nu, wordt] = [tariefVan(rekenwerkblad), tariefVan(werkblad)];
  const bedragen = { nu: t.bedrag(nu), wordt: t.bedrag(wordt) };
  const zin = wordt === null ? 'openen.geenTarief' : nu === wordt ? 'openen.zelfdeTarief' : 'openen.tarief';
  return html`<section class="vak openen" aria-labelledby="openen">
    ${kop(kopniveau, 2, html`<span class="openen__bestand">${t.tekst('openen.titel', { bestand })}</span>`, { id: 'openen', focus: true })}
    <p class="hulp">${t.tekst('openen.datum', { datum: t.datum(dag) })}</p>
    <p class="openen__zin">
      ${t.tekst(zin, bedragen)}
      ${rijen.length === 0 ? t.tekst('openen.niets') : t.meervoud('openen.dingen', rijen.length)}
    </p>
    ${verschiltabel(w, rijen, t.tekst('openen.herkomst'))}
    ${
      vreemd.length === 0
        ? nothing
        : html`<p class="opmerking">
            ${t.meervoud('openen.vreemd', vreemd.length, { namen: vreemd.map((naam) => `“${naam}”`).join(', ') })}
          </p>`
    }
    ${ongewoon(w, hier.ongewoon(w, werkblad))}
    <div class="knoppen">
      ${knop(hier, 'open', [keuze], { tekst: t.tekst('openen.open'), klasse: 'knop--actie' })}
      ${knop(hier, 'sluit', [doe], { tekst: t.tekst('openen.annuleer') })}
      ${knop(hier, 'bewaar', [], { tekst: t.tekst('openen.bewaar') })}
    </div>
  </section>`;
}

/** Hooguit zo veel cijfers staan er met naam. */
const HOOGSTE_AANTAL = 6;

/** Een ongewoon cijfer uit een bestand of een link telt mee; wie het opent moet er wel naar kijken. */
export function ongewoon({ t }: Pick<Weergave, 't'>, namen: readonly string[]): TemplateResult | typeof nothing {
  if (namen.length === 0) return nothing;
  const rest = namen.length - HOOGSTE_AANTAL;
  return html`<p class="bericht bericht--waarschuwing">
    ${t.meervoud('openen.ongewoon', namen.length, { namen: namen.slice(0, HOOGSTE_AANTAL).join('; ') })}
    ${rest > 0 ? t.meervoud('verschil.andere', rest) : nothing}
  </p>`;
}

function geopend(w: Weergave, hier: Openen): TemplateResult {
  const { t, resultaat, rekenwerkblad } = w;
  const { tariefPerEtmaal: tarief } = resultaat;
  const waarden = { naam: hier.geopend, tarief: t.bedrag(tarief) };
  return html`<section class="vak openen openen--klaar">
    <p id="openen" tabindex="-1">${t.tekst(tarief === null ? 'openen.klaarZonder' : 'openen.klaar', waarden)}</p>
    ${ongewoon(w, hier.ongewoon(w, rekenwerkblad))}
    <div class="knoppen">${knop(hier, 'terug', [], { tekst: t.tekst('openen.terug') })}</div>
  </section>`;
}

function mislukt({ t, doe }: Weergave, hier: Openen, { bestand, nieuwer }: Keuze): TemplateResult {
  return html`<section class="vak openen">
    <p class="bericht bericht--fout" id="openen" tabindex="-1" role="alert">
      <strong>${t.tekst('melding.fout')}:</strong>
      ${t.tekst(nieuwer ? 'openen.nieuwer' : 'openen.mislukt', { bestand })}
    </p>
    <div class="knoppen">
      ${knop(doe, 'openen', [], { tekst: t.tekst('openen.ander') })}
      ${knop(hier, 'sluit', [doe], { tekst: t.tekst('actie.sluiten') })}
    </div>
  </section>`;
}
