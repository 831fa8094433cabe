// De waarnemers van de browser. In een toets zonder browser (jsdom) zijn zij er niet: dan is alles in beeld.

export interface Kijker {
  observe(plek: Element): void;
  disconnect(): void;
}

/** Roept zodra er iets van wat bekeken wordt in beeld komt. */
export function zichtkijker(doe: () => void, opties?: IntersectionObserverInit): Kijker {
  if (typeof IntersectionObserver === 'undefined') return { observe: () => queueMicrotask(doe), disconnect: () => {} };
  return new IntersectionObserver((delen) => {
    if (delen.some(({ isIntersecting }) => isIntersecting)) doe();
  }, opties);
}
