// Wat er boven en onder de tabel staat: welke cijfers het tarief het meest bewegen, ook als elk cijfer een eigen laag en hoog kan hebben.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { knop } from '../../scherm/knop.js';
import type { Bepaaltblad } from './bepaalt.js';
import { deelVan, drieGrootste, GEWOON, tienVan, type Uitslag } from './driecijfers.js';
import { gewoneGrens, type Kant } from './grenscellen.js';
import { metGrens } from './grenstekst.js';
import type { Invoer } from './velden.js';
import { labelVan, type Weergave } from './weergave.js';

/** De drie cijfers die het meest bewegen. Cijfers van één bouwsteen tellen één keer: zij vermenigvuldigen elkaar. */
export function zin(w: Weergave, doe: Bepaaltblad, rijen: readonly Uitslag[], tarief: number): TemplateResult {
  const { t } = w;
  const eerste = drieGrootste(rijen);
  const deel = (rij: Uitslag): number => deelVan(rij, doe.spreiding, tarief);
  const samen = tienVan(eerste.map(deel));
  return html`<div>
    <p class="tientjes">${t.tekst('bepaalt.zin', { deel: t.procent(samen, 0) })}</p>
    <ol>
      ${eerste.map(
        (rij) =>
          html`<li>${labelVan(w, rij.veld, true)} <strong class="cijfer">${t.procent(deel(rij), 0)}</strong></li>`,
      )}
    </ol>
  </div>`;
}

/** De twee tarieven van een rij waar iets over te zeggen is, met de kant waar zij bij horen. */
function kanten({ tariefLaag, tariefHoog }: Uitslag): (readonly [Kant, number])[] {
  return tariefLaag === null || tariefHoog === null
    ? []
    : [
        ['laag', tariefLaag],
        ['hoog', tariefHoog],
      ];
}

/** Hoe breed de staaf van een rij is, in euro; van wie geen tarief heeft nul. */
export function breedteVan(rij: Uitslag, tarief: number): number {
  const bedragen = [tarief, ...kanten(rij).map(([, bedrag]) => bedrag)];
  return Math.max(...bedragen) - Math.min(...bedragen);
}

/** Welk cijfer het tarief het verst van nu af brengt, bij welke waarde, en hoeveel cijfers eigen grenzen hebben. */
export function eigenZin(
  w: Weergave,
  doe: Bepaaltblad,
  nu: Invoer,
  rijen: readonly Uitslag[],
  tarief: number,
): TemplateResult {
  const { t } = w;
  const uitersten = rijen.flatMap((rij) => kanten(rij).map(([kant, bedrag]) => ({ rij, kant, bedrag })));
  const ver = ({ bedrag }: { readonly bedrag: number }): number => Math.abs(bedrag - tarief);
  const [verste] = uitersten.toSorted((een, ander) => ver(ander) - ver(een));
  // Grenzen van een cijfer dat er hier niet is staan niet in de tabel, en tellen hier dus niet.
  const aantal = rijen.filter(({ pad }) => doe.band(pad)).length;
  const deel = t.procent(GEWOON);
  return html`<p class="tientjes">
    ${verste && ver(verste) > 0 ? inWoorden(w, doe, nu, verste, tarief) : nothing}
    ${aantal > 0 ? t.meervoud('bepaalt.metGrenzen', aantal, { deel }) : t.tekst('bepaalt.geenGrenzen', { deel })}
  </p>`;
}

function inWoorden(
  w: Weergave,
  doe: Bepaaltblad,
  nu: Invoer,
  { rij: { veld }, kant, bedrag }: { readonly rij: Uitslag; readonly kant: Kant; readonly bedrag: number },
  tarief: number,
): string {
  const { t, blad } = w;
  const waarde = doe.band(veld.pad)?.[kant] ?? gewoneGrens(Number(leesOp(nu, veld.pad)), kant);
  return t.tekst(bedrag > tarief ? 'bepaalt.verhoogt' : 'bepaalt.verlaagt', {
    cijfer: labelVan(w, veld, true),
    waarde: metGrens({ t, blad: { ...blad, invoer: nu } }, veld, waarde),
    tarief: t.bedrag(bedrag),
  });
}

export function onderEigen({ t, alleenLezen }: Weergave, doe: Bepaaltblad, rijen: readonly Uitslag[]): TemplateResult {
  const paden = rijen.map(({ pad }) => pad);
  return html`<p class="hulp">${t.tekst('bepaalt.zonderGrens', { deel: t.procent(GEWOON) })}</p>
    ${
      alleenLezen || !paden.some((pad) => doe.band(pad))
        ? nothing
        : html`<div>${knop(doe, 'wisBanden', [paden], { tekst: t.tekst('bepaalt.wis') })}</div>`
    }`;
}
