// Brengt de bezoeker naar een vraag van wie openstaat, ook in een stap of een deel dat nog dicht is of nog moet komen.

import type { LitElement } from 'lit';
import { idVan } from '../../scherm/scherm-element.js';
import { deelVan, stapVan } from './blad/velden.js';
import type { FormulierActies } from './formulier-acties.js';

/** @param focus wat er met de focus mag sinds de bezoeker erom vroeg */
export async function toonVraag(
  element: LitElement,
  doe: FormulierActies,
  pad: string,
  focus: (zet: () => void) => void,
): Promise<void> {
  const vind = (selector: string): HTMLElement | null | undefined => element.shadowRoot?.querySelector(selector);
  element.requestUpdate();
  await element.updateComplete;
  const inDeel = deelVan(pad);
  doe.zetStap(stapVan(inDeel));
  if (pad === '/relatie') doe.toonRelaties();
  await element.updateComplete;
  const deel = vind(`#deel-${inDeel}`);
  if (deel && !deel.hasAttribute('open')) {
    deel.setAttribute('open', '');
    element.requestUpdate();
    await element.updateComplete;
  }
  const plek = vind(`#${idVan(pad)}`);
  // Bij een vraag met vaste antwoorden: het eerste antwoord.
  focus(() => (plek?.querySelector('input') ?? plek)?.focus());
  plek?.closest('.veld')?.scrollIntoView?.({ block: 'center' });
}
