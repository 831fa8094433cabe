// Een deel van het scherm dat pas geladen wordt als iemand het nodig heeft: een paneel, een lezer. In een zelfstandig script staat het er al in.

import type { ReactiveControllerHost } from 'lit';
import { waarschuwEenmaal } from '../ui/waarschuw.js';

export class Later<T extends object> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #haal: () => Promise<T>;
  readonly #tekent: boolean;
  #deel: T | undefined;
  #bezig: Promise<void> | undefined;

  /**
   * @param haal een `import()` met een vaste naam: alleen dan weet een bundelaar wat erbij hoort
   * @param tekent tekent het element zich als het deel er is? Niet als er nog meer bij hoort, en wie het haalt daarna zelf tekent.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, haal: () => Promise<T>, tekent = true) {
    this.#host = host;
    this.#haal = haal;
    this.#tekent = tekent;
  }

  /** Het deel als het er al is. Haalt niets op. */
  get er(): T | undefined {
    return this.#deel;
  }

  /** Het deel, of niets zolang het er nog niet is. Wie ernaar vraagt haalt het op. */
  get deel(): T | undefined {
    if (!this.#deel) void this.laad();
    return this.#deel;
  }

  /** Klaar als er niets meer onderweg is; `undefined` als er niets wordt opgehaald. */
  get bezig(): Promise<void> | undefined {
    return this.#bezig;
  }

  /** Haalt het deel op. Lukt dat niet, dan blijft weg wat ervan afhangt, en een volgende vraag probeert het opnieuw. */
  async laad(): Promise<T | undefined> {
    if (!this.#deel) await (this.#bezig ??= this.#haalOp());
    return this.#deel;
  }

  async #haalOp(): Promise<void> {
    try {
      this.#deel = await this.#haal();
      if (this.#tekent) this.#host.requestUpdate();
    } catch {
      waarschuwEenmaal(this.#host, 'deel-niet-geladen', 'script');
    }
    this.#bezig = undefined;
  }
}
