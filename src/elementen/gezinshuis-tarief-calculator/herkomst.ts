// Waar de cijfers van een bouwsteen vandaan komen, in één teken en woord: dat van het cijfer dat het minst vaststaat.

import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { herkomstVan } from './rekenblad.js';
import { type Invoer, niveauvelden, rijvelden, type Veld, veldenVan } from './velden.js';
import { vindNiveau } from '../../domein/tarief/controleer-invoer.js';
import type { Weergave } from './weergave.js';

export const ZONDER_REDEN = 'aanname-zonder-reden';

/** Van minst naar meest zeker. */
export const STATUSSEN = ['aanname', 'eigen', 'secundair', 'officieel'] as const;

// Vorm naast woord: leeg, vol, half en dicht zijn ook zonder kleur uit elkaar te houden.
const TEKENS: Readonly<Record<string, SVGTemplateResult>> = {
  officieel: svg`<circle cx="6" cy="6" r="5" fill="currentColor"></circle>`,
  secundair: svg`<circle cx="6" cy="6" r="5"></circle><path d="M6 1A5 5 0 0 0 6 11Z" fill="currentColor"></path>`,
  aanname: svg`<circle cx="6" cy="6" r="5" stroke-dasharray="2.4 1.7"></circle>`,
  eigen: svg`<path d="M6 .5 11.5 6 6 11.5 .5 6Z" fill="currentColor"></path>`,
};

/** Het teken van een status. Het woord staat ernaast. */
export function statusteken(status: string): TemplateResult {
  return html`<svg class="teken" viewBox="0 0 12 12" aria-hidden="true">${TEKENS[status] ?? nothing}</svg>`;
}

/** De cijfers waar de som van een bouwsteen op rust: wat nul is telt alleen als het in de rij staat. */
export function cijfersVan(nummer: number, invoer: Invoer): Veld[] {
  const inRij = rijvelden(nummer, invoer).map(({ pad }) => pad);
  const { kern, meer } = veldenVan(nummer, invoer);
  const velden = nummer === 11 ? niveauvelden(vindNiveau(invoer.zorgzwaarte)) : [...kern, ...meer];
  return velden.filter(
    ({ pad, cijfer }) => cijfer && !pad.endsWith('/aantal') && (inRij.includes(pad) || leesOp(invoer, pad)),
  );
}

/** De herkomst van een bouwsteen zoals zij in haar rij staat. */
export function herkomstVanBlok(w: Weergave, nummer: number): TemplateResult | string {
  const { t, blad, berichten } = w;
  const paden = cijfersVan(nummer, blad.invoer).map(({ pad }) => pad);
  const statussen = paden.map((pad) => herkomstVan(blad.invoer, pad)?.status);
  const status = STATUSSEN.find((kandidaat) => statussen.includes(kandidaat));
  if (!status) return '–';
  const vraagt = berichten.some(({ code, pad }) => code === ZONDER_REDEN && paden.includes(pad));
  return html`${statusteken(vraagt ? 'eigen' : status)}<span class="merk__woord ${vraagt ? 'merk__woord--let-op' : ''}"
      >${vraagt ? t.tekst('rij.reden') : tekstOfNiets(t, `herkomst.status.${status}`)}</span
    >`;
}
