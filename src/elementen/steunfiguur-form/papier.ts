// Zet klaar wat alleen op papier staat zodra de bezoeker met de browser afdrukt, en haalt het daarna weg.

import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Papier implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #teken: () => void;
  #venster: Window | null = null;
  #wordtGedrukt = false;

  /** @param teken tekent meteen: na `beforeprint` wacht de browser nergens op */
  constructor(host: ReactiveControllerHost & HTMLElement, teken: () => void) {
    this.#host = host;
    this.#teken = teken;
    host.addController(this);
  }

  get wordtGedrukt(): boolean {
    return this.#wordtGedrukt;
  }

  hostConnected(): void {
    this.#venster = this.#host.ownerDocument.defaultView;
    this.#venster?.addEventListener('beforeprint', this.#begin);
    this.#venster?.addEventListener('afterprint', this.#eind);
  }

  hostDisconnected(): void {
    this.#venster?.removeEventListener('beforeprint', this.#begin);
    this.#venster?.removeEventListener('afterprint', this.#eind);
  }

  readonly #begin = (): void => {
    this.#wordtGedrukt = true;
    this.#host.requestUpdate();
    this.#teken();
  };

  readonly #eind = (): void => {
    this.#wordtGedrukt = false;
    this.#host.requestUpdate();
  };
}
