// Het formulier zoals het op papier komt, in elke motor: de regels voor afdrukken gelden dan ook op het scherm.
import type { Form } from './hulp.js';

const aan = new Set<CSSMediaRule>();

/** Zet de regels voor papier aan. De stijlen zijn van alle formulieren samen: zet ze met `zonderPapier` weer uit. */
export function metPapier(element: Form): Form {
  for (const blad of element.shadowRoot?.adoptedStyleSheets ?? []) {
    for (const regel of blad.cssRules) {
      if (!(regel instanceof CSSMediaRule) || regel.media.mediaText !== 'print') continue;
      regel.media.mediaText = 'all';
      aan.add(regel);
    }
  }
  return element;
}

export function zonderPapier(): void {
  for (const regel of aan) regel.media.mediaText = 'print';
  aan.clear();
}
