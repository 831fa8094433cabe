// De waarnemers van de browser. In een toets zonder browser (jsdom) zijn zij er niet: dan verandert er niets van maat, en is alles in beeld.

export interface Kijker {
  observe(plek: Element): void;
  disconnect(): void;
}

/**
 * Roept in het volgende beeld als één plek van maat verandert. Verandert zij in het beeld waarin dat gemeld is nóg eens, dan meldt de browser de
 * pagina een fout ("ResizeObserver loop"), ook als wij niets deden: een schuifbalk of een waarnemer van de pagina is genoeg. Daarom kijkt hij de rest
 * van dat beeld niet.
 */
export function maatkijker(doe: () => void): Kijker {
  if (typeof ResizeObserver === 'undefined') return zonder(() => {});
  let plek: Element | null = null;
  let gezien = '';
  const kijker = new ResizeObserver(([meting]) => {
    const maat = JSON.stringify(meting?.contentRect);
    if (maat === gezien) return;
    gezien = maat;
    kijker.disconnect();
    requestAnimationFrame(() => {
      if (!plek) return;
      kijker.observe(plek);
      doe();
    });
  });
  return {
    observe: (nieuw) => kijker.observe((plek = nieuw)),
    disconnect: () => {
      plek = null;
      kijker.disconnect();
    },
  };
}

/** Roept zodra er iets van wat bekeken wordt in beeld komt. */
export function zichtkijker(doe: () => void, opties?: IntersectionObserverInit): Kijker {
  if (typeof IntersectionObserver === 'undefined') return zonder(() => queueMicrotask(doe));
  return new IntersectionObserver((delen) => {
    if (delen.some(({ isIntersecting }) => isIntersecting)) doe();
  }, opties);
}

const zonder = (observe: () => void): Kijker => ({ observe, disconnect: () => {} });
