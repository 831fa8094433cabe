// Welke woorden op het scherm middendoor breken.

/** Zo lang is een woord waar `hyphenate-limit-chars` een streepje in toelaat. */
const LANG = 10;

/** Een kop die er alleen is voor wie luistert heeft geen plaats, wat er ook in staat. Elk element wordt één keer gemeten. */
function alleenTeHoren(element: Element | null, tot: Node, eerder: Map<Element, boolean>): boolean {
  if (!element || element === tot) return false;
  const bekend = eerder.get(element);
  if (bekend !== undefined) return bekend;
  const hier = element.getBoundingClientRect().width <= 1 || alleenTeHoren(element.parentElement, tot, eerder);
  eerder.set(element, hier);
  return hier;
}

/** Wat op één regel past breekt niet; elk woord apart meten is traag. */
function opEenRegel(tekst: Node): boolean {
  const geheel = document.createRange();
  geheel.selectNodeContents(tekst);
  return new Set([...geheel.getClientRects()].map(({ top }) => Math.round(top))).size <= 1;
}

/** Staat dit woord op meer dan één regel? Na een zacht streepje hoort er ook het streepje van de regel erboven bij: dat telt niet. */
function breekt(tekst: Node, begin: number, einde: number): boolean {
  const woord = document.createRange();
  woord.setStart(tekst, begin);
  woord.setEnd(tekst, einde);
  // WebKit telt bij een woord dat een regel begint ook het lege einde van de regel ervoor.
  const vakken = [...woord.getClientRects()].filter(({ width }) => width > 0);
  const regels = new Set(vakken.map(({ top }) => Math.round(top)));
  return regels.size > (tekst.textContent?.[begin - 1] === '\u00ad' ? 2 : 1);
}

/**
 * De woorden die op meer dan één regel staan. Bij een streepje mag dat, ook bij een zacht, en bij een lang woord waar de browser zelf een streepje
 * zet.
 */
export function gebroken(plek: ParentNode & Node): readonly string[] {
  const lopen = document.createTreeWalker(plek, NodeFilter.SHOW_TEXT);
  const gevonden: string[] = [];
  const teHoren = new Map<Element, boolean>();
  while (lopen.nextNode()) {
    const { textContent, parentElement } = lopen.currentNode;
    if (!/\S/.test(textContent ?? '') || !parentElement?.checkVisibility()) continue;
    if (opEenRegel(lopen.currentNode) || parentElement.closest('.vh, option, svg')) continue;
    if (alleenTeHoren(parentElement, plek, teHoren)) continue;
    for (const { 0: woord, index } of (textContent ?? '').matchAll(/[^\s\u00ad–-]+/g)) {
      if (woord.length >= LANG && getComputedStyle(parentElement).hyphens === 'auto') continue;
      if (breekt(lopen.currentNode, index, index + woord.length)) gevonden.push(woord);
    }
  }
  return gevonden;
}

/** Wat er middendoor breekt als het element achtereenvolgens zo breed is, van heel smal tot breder dan een gewoon scherm. */
export async function overalGebroken(
  element: HTMLElement & { readonly updateComplete: Promise<boolean> },
  breedten: readonly number[],
): Promise<readonly string[]> {
  const mis: string[] = [];
  for (const breedte of breedten) {
    element.style.setProperty('inline-size', `${String(breedte)}px`);
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    mis.push(...gebroken(element.shadowRoot ?? element).map((woord) => `${String(breedte)}: ${woord}`));
  }
  return mis;
}
