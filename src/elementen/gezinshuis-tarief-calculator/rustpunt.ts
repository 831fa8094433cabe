// Doet iets als de bezoeker even niets doet. Alleen het laatste telt, en wie het element weghaalt laat niets lopen.

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Zo lang na de laatste toets vraagt een veld wat er bedoeld is. */
const RUST_VOOR_VRAAG = 800;

export class Rustpunt implements ReactiveController {
  #wekker: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** @param doe wat er na de rust gebeurt; niets als er niets te doen is */
  daarna(doe: (() => void) | false): void {
    clearTimeout(this.#wekker);
    if (doe) this.#wekker = setTimeout(doe, RUST_VOOR_VRAAG);
  }

  hostDisconnected(): void {
    clearTimeout(this.#wekker);
  }
}
