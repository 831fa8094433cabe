// Bij een persoon blijft een kop staan bij het schuiven. Wat met het toetsenbord de focus krijgt komt daaronder vandaan (WCAG 2.4.11).

import type { LitElement } from 'lit';

/** Alleen bij het toetsenbord: onder een vinger of een muis mag niets verschuiven voor hij loslaat. */
export function houOnderDeKop({ shadowRoot }: LitElement): void {
  shadowRoot?.addEventListener('focusin', ({ target }) => {
    const kop = shadowRoot.querySelector('.phead');
    const doel = target as Element;
    if (!kop || kop.contains(doel) || !doel.matches(':focus-visible')) return;
    // Om een vakje of rondje staat zijn label: dat is wat te zien is.
    const plek = doel.closest('label') ?? doel;
    if (plek.getBoundingClientRect().top < kop.getBoundingClientRect().bottom)
      plek.scrollIntoView?.({ block: 'nearest' });
  });
}
