// Wat er tussen twee momenten veranderde: uitgerekend voor lijst en kaart, en als tabel.

import { html, nothing, type TemplateResult } from 'lit';
import type { Band, Dossier, Moment, Persoon } from '../../../domein/dossier/dossier.js';
import { zichtbaarVoor } from '../../../domein/netwerk/namen.js';
import { vergelijkMomenten } from '../../../domein/netwerk/vergelijk-momenten.js';
import { kop } from '../../../scherm/kop.js';
import { beeldnaam } from '../beeldnaam.js';
import { noem } from '../noem.js';
import type { TekstSleutel } from '../teksten.js';
import { momentNaam, ringNaam, TEKENS, type Vergelijking, verschillenVan, type Weergave } from '../weergave.js';
import * as beeld from './beeld.js';
import { eerstEnNu } from './in-lijst.js';

export { tijdlijnSjabloon } from './tijdlijn.js';
export { stijl } from './vergelijken.styles.js';

export function vergelijk(
  w: Pick<Weergave, 't' | 'wijze'>,
  dossier: Dossier,
  lezer: string,
  toen: Moment,
  toon: Moment | undefined,
  nu: ReturnType<typeof zichtbaarVoor>,
): Vergelijking {
  const titelVan = (moment: Moment | undefined): string =>
    moment ? (w.wijze === 'voluit' && moment.naam) || momentNaam(w, moment) : w.t.tekst('moment.nu');
  const oud = zichtbaarVoor(toen, lezer, dossier);
  const verschil = vergelijkMomenten(oud, nu);
  // Het vlak van een huishouden zegt wie er nu woont.
  const weg = oud.personen
    .filter(({ id }) => verschil.weg.includes(id))
    .map((persoon): Persoon => ({ ...persoon, huishoudens: null }));
  const [van, naar] = [titelVan(toen), titelVan(toon)];
  const titel = w.t.tekst('verschil.titel', { van, naar });
  return { verschil, sinds: toen, weg, toen: oud, titel, van, naar, beeld };
}

/** Welk beeld dit is als het niet gewoon nu is. Van een eerder moment staat dat er altijd; van een ander beeld op papier, want daar is geen schakelaar. */
export function beeldregel(w: Weergave, alleenLezen: boolean): TemplateResult {
  const { t, moment, vergelijking } = w;
  const op = (scherm: unknown): string => (scherm ? '' : 'papier-alleen');
  return html`<p class="opmerking ${op(moment)}">
    <b class=${op(!vergelijking)}>${beeldnaam(w)}</b>
    ${moment && !alleenLezen ? html`<span class="scherm-alleen">${t.tekst('moment.alleenLezen')}</span>` : nothing}
  </p>`;
}

/** Wat er veranderde, als tabel: te lezen, te printen en voor te lezen zonder de kaart. */
export function verschilSjabloon(w: Weergave, vergelijking: Vergelijking): TemplateResult {
  const { t, personen } = w;
  const { verschil, weg, toen, titel, van, naar } = vergelijking;
  const allen = [...personen, ...weg];
  const anders = allen.filter(({ id }) => verschillenVan(w, id).length > 0);
  const naamBij = (id: string): string => {
    const persoon = allen.find((wie) => wie.id === id);
    return persoon ? noem(w, persoon) : '–';
  };
  // Waar niets van te zeggen is hoe het eerst was, staat hoe dichtbij iemand stond.
  const cel = (lijst: Vergelijking['toen']['personen'], id: string, woorden: string, tegenover: string): string => {
    const persoon = lijst?.find((wie) => wie.id === id);
    return woorden || (persoon && !tegenover ? ringNaam(w, persoon.ring) : '–');
  };
  // De band staat in de kolom van het moment waarop zij er was.
  const bandrijen = (lijst: readonly Band[], sleutel: TekstSleutel, toenWas: boolean): readonly TemplateResult[] =>
    lijst.map((band) => {
      const kwaliteit = t.tekst(`band.${band.kwaliteit || 'geen'}`);
      return html`<tr>
        <th scope="row">${naamBij(band.van)} – ${naamBij(band.naar)}</th>
        <td>${t.tekst(sleutel)}</td>
        <td>${toenWas ? kwaliteit : '–'}</td>
        <td>${toenWas ? '–' : kwaliteit}</td>
      </tr>`;
    });
  const banden = [
    ...bandrijen(verschil.bandenNieuw, 'verschil.bandNieuw', false),
    ...bandrijen(verschil.bandenWeg, 'verschil.bandWeg', true),
  ];
  const rijen = [
    ...anders.map((persoon) => {
      const codes = verschillenVan(w, persoon.id);
      const [eerst, nu] = eerstEnNu(w, vergelijking, persoon.id);
      return html`<tr class="mens">
        <th scope="row">${noem(w, persoon)}</th>
        <td>${codes.map((code) => `${TEKENS[code]} ${t.tekst(`verschil.${code}`)}`).join(', ')}</td>
        <td>${cel(toen.personen, persoon.id, eerst, nu)}</td>
        <td>${cel(personen, persoon.id, nu, eerst)}</td>
      </tr>`;
    }),
    ...banden,
  ];
  return html`<section
    class="schuif ${anders.length > 0 && banden.length === 0 ? 'mens' : ''}"
    part="verschil"
    aria-labelledby="verschil-titel"
    tabindex="0"
  >
    ${kop(w.kopniveau, 2, titel, { id: 'verschil-titel' })}
    ${
      rijen.length === 0
        ? html`<p>${t.tekst('verschil.geen')}</p>`
        : html`<table aria-labelledby="verschil-titel">
            <thead>
              <tr>
                <th scope="col">${t.tekst('verschil.wie')}</th>
                <th scope="col">${t.tekst('verschil.kop')}</th>
                <th scope="col">${van}</th>
                <th scope="col">${naar}</th>
              </tr>
            </thead>
            <tbody>
              ${rijen}
            </tbody>
          </table>`
    }
  </section>`;
}
