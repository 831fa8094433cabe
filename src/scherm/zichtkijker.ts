// Kijkt of iets in beeld komt. In een toets zonder browser (jsdom) is er geen waarnemer: dan is alles in beeld.

import type { Kijker } from './kijker.js';

/** Roept zodra er iets van wat bekeken wordt in beeld komt. */
export function zichtkijker(doe: () => void, opties?: IntersectionObserverInit): Kijker {
  if (typeof IntersectionObserver === 'undefined') return { observe: () => queueMicrotask(doe), disconnect: () => {} };
  return new IntersectionObserver((delen) => {
    if (delen.some(({ isIntersecting }) => isIntersecting)) doe();
  }, opties);
}
