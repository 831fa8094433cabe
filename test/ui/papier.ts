// Een element zoals het op papier komt, in elke motor: de regels voor afdrukken gelden dan ook op het scherm.
import type { LitElement } from 'lit';

const opPapier = new Map<ShadowRoot, CSSStyleSheet[]>();
const bladen = new Map<string, CSSStyleSheet>();

function papierblad(css: string): CSSStyleSheet {
  let blad = bladen.get(css);
  if (!blad) {
    blad = new CSSStyleSheet();
    blad.replaceSync(css.replaceAll('@media print', '@media all'));
    bladen.set(css, blad);
  }
  return blad;
}

/**
 * Zet de regels voor papier aan, alleen voor dit element; `zonderPapier` zet ze weer uit.
 * Het krijgt eigen stijlbladen: wie een gedeeld blad wijzigt, laat WebKit stoppen op een schaduwwortel zonder gastheer die nog niet is opgeruimd.
 */
export function metPapier<E extends Element>(element: E): E {
  const wortel = element.shadowRoot;
  if (!wortel || opPapier.has(wortel)) return element;
  opPapier.set(wortel, [...wortel.adoptedStyleSheets]);
  const { elementStyles } = element.constructor as typeof LitElement;
  wortel.adoptedStyleSheets = elementStyles.map((stijl) => papierblad('cssText' in stijl ? stijl.cssText : ''));
  return element;
}

export function zonderPapier(): void {
  for (const [wortel, echte] of opPapier) wortel.adoptedStyleSheets = echte;
  opPapier.clear();
}
