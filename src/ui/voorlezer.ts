// Wat een schermlezer te horen krijgt na een handeling: één zin, na een rustpunt. Wie typt wil niet elke tussenstand horen.

import type { ReactiveController, ReactiveControllerHost } from 'lit';

const RUST_VOOR_MELDING = 800;

export class Voorlezer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #tekst = '';
  #tijd: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** De tekst voor een element met `role="status"`. */
  get tekst(): string {
    return this.#tekst;
  }

  leesVoor(tekst: string): void {
    clearTimeout(this.#tijd);
    this.#tijd = setTimeout(() => {
      this.#tekst = tekst;
      this.#host.requestUpdate();
    }, RUST_VOOR_MELDING);
  }

  hostDisconnected(): void {
    clearTimeout(this.#tijd);
  }
}
