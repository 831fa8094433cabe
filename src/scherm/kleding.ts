// Geeft een element zijn stijlen terug als het naar een ander document verhuist (een iframe, een venster) en weer terug: een stijlblad hoort
// bij het document waarin het gemaakt is, en het platform haalt het bij zo'n verhuizing weg.

import { adoptStyles, type CSSResult, type LitElement } from 'lit';

const perDocument = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Zet de stijlen van het element op zijn schaduwwortel, met stijlbladen van het document waar het nu staat. */
export function kleed(element: LitElement): void {
  const wortel = element.shadowRoot;
  const { ownerDocument } = element;
  if (!wortel || !ownerDocument.defaultView) return;
  const stijlen = stijlenVan(element);
  if (ownerDocument === document) return adoptStyles(wortel, stijlen);
  wortel.adoptedStyleSheets = stijlen.flatMap((stijl) => bladVan(ownerDocument, stijl) ?? []);
}

/**
 * Geeft het element er stijlen bij: die van een deel dat later geladen is. Wie daarna komt heeft ze meteen. Wat er verder op de wortel staat blijft,
 * zoals het blad van wie net afdrukt.
 */
export function kleedErbij(element: LitElement, stijl: CSSResult): void {
  const stijlen = stijlenVan(element);
  if (!stijlen.includes(stijl)) stijlen.push(stijl);
  const blad = bladVan(element.ownerDocument, stijl);
  const wortel = element.shadowRoot;
  if (!blad) return kleed(element);
  if (wortel && !wortel.adoptedStyleSheets.includes(blad))
    wortel.adoptedStyleSheets = [...wortel.adoptedStyleSheets, blad];
}

const stijlenVan = ({ constructor }: LitElement): CSSResult[] =>
  (constructor as typeof LitElement).elementStyles as CSSResult[];

// In ons eigen document het blad van Lit zelf; dat is er niet in een browser zonder stijlbladen op een wortel.
function bladVan(bij: Document, stijl: CSSResult): CSSStyleSheet | undefined {
  if (bij === document) return stijl.styleSheet;
  const bladen = perDocument.get(bij) ?? new Map<CSSResult, CSSStyleSheet>();
  perDocument.set(bij, bladen);
  const bekend = bladen.get(stijl);
  const venster = bij.defaultView as (Window & typeof globalThis) | null;
  if (bekend || !venster) return bekend;
  const blad = new venster.CSSStyleSheet();
  blad.replaceSync(stijl.cssText);
  bladen.set(stijl, blad);
  return blad;
}
