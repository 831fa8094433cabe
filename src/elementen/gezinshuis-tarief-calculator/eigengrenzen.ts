// Wat er boven en onder de tabel staat als elk cijfer een eigen laag en hoog kan hebben.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { knop } from '../../scherm/knop.js';
import type { Bepaaltblad } from './bepaalt.js';
import { GEWOON, type Uitslag } from './driecijfers.js';
import { metGrens } from './grenstekst.js';
import { gewoneGrens, type Kant } from './tornado.js';
import type { Invoer } from './velden.js';
import { labelVan, type Weergave } from './weergave.js';

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
  const aantal = doe.banden.length;
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

export function onderEigen({ t, alleenLezen }: Weergave, doe: Bepaaltblad): TemplateResult {
  return html`<p class="hulp">${t.tekst('bepaalt.zonderGrens', { deel: t.procent(GEWOON) })}</p>
    ${
      alleenLezen || doe.banden.length === 0
        ? nothing
        : html`<div>${knop(doe, 'wisBanden', [], { tekst: t.tekst('bepaalt.wis') })}</div>`
    }`;
}
