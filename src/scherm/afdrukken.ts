// Drukt één element af, zonder de pagina eromheen. De pagina zelf blijft heel: er komt een tijdelijk stijlblad bij dat op papier verbergt wat
// niet op de weg naar het element ligt, en de elementen op die weg krijgen een merk. Na het afdrukken is beide weg.

import type { LitElement } from 'lit';

const MERK = 'data-zo-thuis-papier';

const STIJL = `@media print {
  :is(:root, :host, [${MERK}='']) > :not([${MERK}]) { display: none !important; }
  [${MERK}=''] {
    display: contents !important;
    background: none !important;
  }
  [${MERK}='element'] { display: block !important; position: static !important; inline-size: auto !important; }
}`;

/** Drukt het element af zodra het getekend is zoals het op papier hoort. */
export async function drukAf(element: LitElement): Promise<void> {
  await element.updateComplete;
  const venster = element.ownerDocument.defaultView;
  // In de toetsen van een klant is er soms geen printer.
  if (!venster?.print || !element.isConnected) return;
  const weg = maakVrij(element, venster as Window & typeof globalThis);
  // `print` wacht in de meeste browsers tot het venster van de printer dicht is, maar niet overal. Wie weer op de pagina bezig is, is klaar.
  for (const teken of ['afterprint', 'focus', 'pointermove', 'keydown']) {
    venster.addEventListener(teken, weg, { once: true });
  }
  venster.print();
}

function maakVrij(element: LitElement, venster: Window & typeof globalThis): () => void {
  const gemerkt: Element[] = [];
  const bladen: (() => void)[] = [];
  for (let hier: Element | null = element; hier; hier = ouderVan(hier)) {
    if (hier.hasAttribute(MERK)) continue;
    hier.setAttribute(MERK, hier === element ? 'element' : '');
    gemerkt.push(hier);
    const wortel = hier.getRootNode() as Document | ShadowRoot;
    if (hier.parentNode === wortel) bladen.push(kleedVoorPapier(wortel, venster));
  }
  return () => {
    for (const deel of gemerkt) deel.removeAttribute(MERK);
    for (const haalWeg of bladen) haalWeg();
  };
}

// Een eigen blad per boom: een blad dat al gedeeld is wijzigen laat WebKit op papier stoppen.
function kleedVoorPapier(wortel: Document | ShadowRoot, venster: Window & typeof globalThis): () => void {
  const blad = new venster.CSSStyleSheet();
  blad.replaceSync(STIJL);
  wortel.adoptedStyleSheets = [...(wortel.adoptedStyleSheets ?? []), blad];
  return () => {
    wortel.adoptedStyleSheets = wortel.adoptedStyleSheets.filter((ander) => ander !== blad);
  };
}

// Door schaduwbomen en slots heen naar buiten, zoals de bezoeker het ziet.
function ouderVan(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const ouder = element.parentNode;
  // Geen `instanceof`: de pagina kan een ander document zijn dan waar ons script geladen is.
  if (ouder?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (ouder as ShadowRoot).host ?? null;
  return ouder?.nodeType === Node.ELEMENT_NODE ? (ouder as Element) : null;
}
