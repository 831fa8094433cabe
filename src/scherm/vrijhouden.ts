// Wat bij het schuiven blijft hangen (een kop, een balk, een blad van onderen) ligt niet over wat met het toetsenbord de focus krijgt (WCAG 2.4.11).

import type { LitElement } from 'lit';

/** Aan welke kant van het venster blijft het hangen? */
type Kant = 'boven' | 'onder';
export type Vak = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const LUCHT = 8;

export function raakt(een: Vak, ander: Vak): boolean {
  return een.left < ander.right && ander.left < een.right && een.top < ander.bottom && ander.top < een.bottom;
}

/** Schuift tot `doel` helemaal naast `balk` te zien is. Wat daar niet past begint aan de bovenkant. */
export function schuifVrij(balk: Element, doel: Vak, kant: Kant): void {
  const hangt = balk.getBoundingClientRect();
  if (!raakt(hangt, doel)) return;
  const ver =
    kant === 'boven' ? doel.top - hangt.bottom - LUCHT : Math.min(doel.bottom - hangt.top, doel.top - LUCHT) + LUCHT;
  schuiver(balk).scrollBy({ top: ver, behavior: 'instant' });
}

/** Alleen bij het toetsenbord: onder een vinger of een muis mag niets verschuiven voor hij loslaat. */
export function bijFocus(host: LitElement, kiezer: string, doe: (balk: HTMLElement, doel: Element) => void): void {
  const { shadowRoot } = host;
  shadowRoot?.addEventListener('focusin', ({ target }) => {
    const doel = target as Element;
    if (!doel.matches(':focus-visible')) return;
    // Om een vakje of rondje staat zijn label: dat is wat te zien is.
    const plek = doel.closest('label') ?? doel;
    for (const balk of shadowRoot.querySelectorAll<HTMLElement>(kiezer)) {
      if (balk.contains(doel)) continue;
      plek.scrollIntoView?.({ block: 'nearest', behavior: 'instant' });
      doe(balk, plek);
    }
  });
}

/** Houdt wat de focus krijgt onder een balk aan de bovenkant vandaan. */
export function houOnder(host: LitElement, kiezer: string): void {
  bijFocus(host, kiezer, (balk, doel) => schuifVrij(balk, doel.getBoundingClientRect(), 'boven'));
}

// Niet elke bladzijde schuift zelf: het element kan in een dialoog of een vak staan.
function schuiver(plek: Element): Element {
  const { documentElement, scrollingElement } = plek.ownerDocument;
  for (let ouder = buiten(plek); ouder && ouder !== documentElement; ouder = buiten(ouder)) {
    // Wat op `body` staat is dan van het venster.
    if (ouder.localName === 'body' && getComputedStyle(documentElement).overflowY === 'visible') break;
    if (ouder.scrollHeight > ouder.clientHeight && /auto|scroll/.test(getComputedStyle(ouder).overflowY)) return ouder;
  }
  return scrollingElement ?? documentElement;
}

function buiten(plek: Element): Element | null {
  return plek.assignedSlot ?? plek.parentElement ?? (plek.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
