// Een element zoals het op papier komt, in elke motor: de regels voor afdrukken gelden dan ook op het scherm.

const aan = new Set<CSSMediaRule>();

/** Zet de regels voor papier aan. De stijlen zijn van alle elementen met deze tag samen: zet ze met `zonderPapier` weer uit. */
export function metPapier<E extends Element>(element: E): E {
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
