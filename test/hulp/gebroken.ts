// Welke woorden op het scherm middendoor breken.

/** Zo lang is een woord waar `hyphenate-limit-chars` een streepje in toelaat. */
const LANG = 10;

/** De woorden die op meer dan één regel staan. Bij een streepje mag dat, en bij een lang woord waar de browser zelf een streepje zet. */
export function gebroken(plek: ParentNode & Node): readonly string[] {
  const lopen = document.createTreeWalker(plek, NodeFilter.SHOW_TEXT);
  const gevonden: string[] = [];
  while (lopen.nextNode()) {
    const { textContent, parentElement } = lopen.currentNode;
    if (!parentElement?.checkVisibility() || parentElement.closest('.vh, option, svg')) continue;
    // Een kop die er alleen is voor wie luistert heeft geen plaats.
    if (parentElement.getBoundingClientRect().width <= 1) continue;
    for (const { 0: woord, index } of (textContent ?? '').matchAll(/[^\s-]+/g)) {
      if (woord.length >= LANG && getComputedStyle(parentElement).hyphens === 'auto') continue;
      const stuk = document.createRange();
      stuk.setStart(lopen.currentNode, index);
      stuk.setEnd(lopen.currentNode, index + woord.length);
      if (new Set([...stuk.getClientRects()].map(({ top }) => Math.round(top))).size > 1) gevonden.push(woord);
    }
  }
  return gevonden;
}
