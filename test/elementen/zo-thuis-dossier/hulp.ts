// Hulp voor de toetsen van <zo-thuis-dossier>: een dossier op de pagina, en wat erin kan staan.
import { fixture, html } from '@open-wc/testing';
import type { Dossier, Persoon } from '../../../src/domein/dossier/dossier.js';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import type { ZoThuisDossierElement } from '../../../src/elementen/zo-thuis-dossier/zo-thuis-dossier.js';

export type DossierElement = ZoThuisDossierElement;

export const TAG = 'zo-thuis-dossier';

/** Het verzonnen voorbeeld van het contract: twaalf mensen, twee momenten en een afweging. */
export const VOORBEELD = (await (
  await fetch(new URL('../../voorbeelden/dossier.json', import.meta.url))
).json()) as Dossier;

export const OMA: Persoon = { id: 'p1', naam: 'Oma Riet', soort: 'netwerk' };
export const JAN: Persoon = { id: 'p2', naam: 'Jan de Buurman', soort: 'netwerk' };

/** Een dossier met deze personen. */
export function met(...personen: readonly Persoon[]): Dossier {
  return { versie: 1, onderwerp: { soort: 'jongere' }, personen };
}

export async function maak(value: Dossier | null = null): Promise<DossierElement> {
  const element = await fixture<DossierElement>(html`<zo-thuis-dossier></zo-thuis-dossier>`);
  if (value) element.value = value;
  return element;
}

/** Wijzigt het dossier zoals een element dat doet. */
export function voegToe(element: DossierElement, persoon: Persoon): void {
  element.dossierStore.wijzig((dossier) => ({ ...dossier, personen: [...(dossier.personen ?? []), persoon] }));
}
