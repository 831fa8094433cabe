// De waarnemers van de browser. In een toets zonder browser (jsdom) zijn zij er niet: dan verandert er niets van maat, en is alles in beeld.

export interface Kijker {
  observe(plek: Element): void;
  disconnect(): void;
}

/** Roept als er iets van maat verandert. */
export function maatkijker(doe: () => void): Kijker {
  return typeof ResizeObserver === 'undefined' ? zonder(() => {}) : new ResizeObserver(doe);
}

/** Roept zodra er iets van wat bekeken wordt in beeld komt. */
export function zichtkijker(doe: () => void, opties?: IntersectionObserverInit): Kijker {
  if (typeof IntersectionObserver === 'undefined') return zonder(() => queueMicrotask(doe));
  return new IntersectionObserver((delen) => {
    if (delen.some(({ isIntersecting }) => isIntersecting)) doe();
  }, opties);
}

const zonder = (observe: () => void): Kijker => ({ observe, disconnect: () => {} });
