// Telt wat een element op de pagina achterlaat: wekkers die nog lopen, luisteraars, en hoe vaak het opnieuw wil tekenen.
import type { LitElement } from 'lit';

const echt = { zet: globalThis.setTimeout.bind(globalThis), wis: globalThis.clearTimeout.bind(globalThis) };

/** Voert `handeling` uit en geeft hoeveel wekkers zij zette die nog lopen. */
export function lopendeWekkers(handeling: () => void): number {
  const lopend = new Set<unknown>();
  globalThis.setTimeout = ((...delen: Parameters<typeof setTimeout>) => {
    const wekker = echt.zet(...delen);
    lopend.add(wekker);
    return wekker;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (wekker) => {
    lopend.delete(wekker);
    echt.wis(wekker);
  };
  try {
    handeling();
  } finally {
    globalThis.setTimeout = echt.zet;
    globalThis.clearTimeout = echt.wis;
  }
  return lopend.size;
}

/** Telt hoe vaak het element zich opnieuw wil tekenen. */
export function telTekenen(element: LitElement): () => number {
  let keren = 0;
  const vraag = element.requestUpdate.bind(element);
  element.requestUpdate = (...delen: Parameters<typeof vraag>) => {
    keren += 1;
    vraag(...delen);
  };
  return () => keren;
}

/** De luisteraars die er op de bladzijde bij kwamen en niet weer weg zijn. Onder nul: er ging meer weg dan er bij kwam. */
export function telLuisteraars(handeling: () => void): number {
  let over = 0;
  const plekken = [document, window, document.documentElement];
  for (const plek of plekken) {
    const { addEventListener: erbij, removeEventListener: eraf } = plek;
    plek.addEventListener = (...delen: Parameters<typeof document.addEventListener>) => {
      const [, , keuzen] = delen;
      over += 1;
      if (typeof keuzen === 'object') keuzen.signal?.addEventListener('abort', () => (over -= 1));
      erbij.apply(plek, delen);
    };
    plek.removeEventListener = (...delen: Parameters<typeof document.removeEventListener>) => {
      over -= 1;
      eraf.apply(plek, delen);
    };
  }
  try {
    handeling();
  } finally {
    for (const plek of plekken) {
      Reflect.deleteProperty(plek, 'addEventListener');
      Reflect.deleteProperty(plek, 'removeEventListener');
    }
  }
  return over;
}
