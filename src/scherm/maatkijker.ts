// Kijkt naar de maat van een plek. Apart van de andere waarnemer: alleen de kaart heeft dit nodig.
import type { Kijker } from './kijkers.js';

/**
 * Roept in het volgende beeld als één plek van maat verandert. Verandert zij in het beeld waarin dat gemeld is nóg eens, dan meldt de browser de
 * pagina een fout ("ResizeObserver loop"), ook als wij niets deden: een schuifbalk of een waarnemer van de pagina is genoeg. Daarom kijkt hij de rest
 * van dat beeld niet.
 */
export function maatkijker(doe: () => void): Kijker {
  if (typeof ResizeObserver === 'undefined') return { observe() {}, disconnect() {} };
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
