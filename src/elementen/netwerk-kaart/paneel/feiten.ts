// Iemand om alleen te lezen: wat er bekend is, in woorden.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { codetekst } from '../../../ui/codetekst.js';
import { noem } from '../noem.js';
import { kentZin } from '../telzinnen.js';
import { functiesVan, onderwerpNaam, ringNaam, verschillenVan, type Weergave } from '../weergave.js';

/** Met de naam van het kind erin, als die er is en het kind niet zelf leest: “Band met De jongere” zegt niemand. */
export function kindkop(w: Weergave, wat: 'band' | 'steun'): string {
  const { t, dossier, leestZelf } = w;
  return leestZelf || !dossier.onderwerp.naam
    ? t.tekstAan(`veld.${wat}`, leestZelf)
    : t.tekst(`paneel.${wat}`, { naam: onderwerpNaam(w) });
}

export function feitenSjabloon(w: Weergave, persoon: Persoon): TemplateResult {
  const { t, personen, banden, dossier } = w;
  const { id, soort, ring, band, blijftNaHulp, huishoudens, verantwoordelijk } = persoon;
  const naam = noem(w, persoon);
  const huizen = (dossier.onderwerp.huishoudens ?? []).filter((huis) => huishoudens?.includes(huis.id));
  const bekenden = banden
    .filter(({ van, naar }) => van === id || naar === id)
    .flatMap(({ van, naar, kwaliteit }) => {
      const wie = personen.find((ander) => ander.id === (van === id ? naar : van));
      return wie ? [`${noem(w, wie)} (${t.tekst(`band.${kwaliteit || 'geen'}`)})`] : [];
    });
  const rij = (term: string, uitleg: string): TemplateResult | typeof nothing =>
    uitleg
      ? html`<div>
          <dt>${term}</dt>
          <dd>${uitleg}</dd>
        </div>`
      : nothing;
  return html`<dl class="feiten">
    ${rij(t.tekst('veld.soort'), t.tekst(`soort.${soort}`))} ${rij(t.tekst('paneel.ring'), ringNaam(w, ring))}
    ${rij(kindkop(w, 'band'), t.tekst(`band.${band || 'geen'}`))} ${rij(t.tekst('veld.steun'), functiesVan(t, persoon))}
    ${rij(t.tekst('veld.blijftNaHulp'), blijftNaHulp ? codetekst(t, blijftNaHulp) : '')}
    ${rij(t.tekst('paneel.woont'), huizen.map((huis) => huis.naam || huis.id).join(', '))}
    ${rij(t.tekst('persoon.banden', { naam }), bekenden.join(', ') || kentZin(w, id))}
    ${verantwoordelijk ? html`<div><dd>${t.tekst('legenda.verantwoordelijk')}</dd></div>` : nothing}
    ${rij(
      t.tekst('paneel.veranderd'),
      verschillenVan(w, id)
        .map((code) => t.tekst(`verschil.${code}`))
        .join(', '),
    )}
  </dl>`;
}
