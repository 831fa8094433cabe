// Geeft een element zijn stijlen terug als het naar een ander document verhuist (een iframe, een venster) en weer terug: een stijlblad hoort
// bij het document waarin het gemaakt is, en het platform haalt het bij zo'n verhuizing weg.

import { adoptStyles, type CSSResult, type LitElement } from 'lit';

const perDocument = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Zet de stijlen van het element op zijn schaduwwortel, met stijlbladen van het document waar het nu staat. */
export function kleed(element: LitElement): void {
  const wortel = element.shadowRoot;
  const { ownerDocument } = element;
  const venster = ownerDocument.defaultView;
  if (!wortel || !venster) return;
  const stijlen = (element.constructor as typeof LitElement).elementStyles as CSSResult[];
  if (ownerDocument === document) return adoptStyles(wortel, stijlen);
  const bladen = perDocument.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  perDocument.set(ownerDocument, bladen);
  wortel.adoptedStyleSheets = stijlen.map((stijl) => {
    const bekend = bladen.get(stijl);
    if (bekend) return bekend;
    const blad = new (venster as Window & typeof globalThis).CSSStyleSheet();
    blad.replaceSync(stijl.cssText);
    bladen.set(stijl, blad);
    return blad;
  });
}

/** Geeft het element er stijlen bij: die van een deel dat later geladen is. Wie daarna komt heeft ze meteen. */
export function kleedErbij(element: LitElement, stijl: CSSResult): void {
  const stijlen = (element.constructor as typeof LitElement).elementStyles as CSSResult[];
  if (!stijlen.includes(stijl)) stijlen.push(stijl);
  kleed(element);
}
