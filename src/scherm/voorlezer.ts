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

  /** Zegt straks deze zin. De vorige gaat meteen weg: er kan een naam in staan van wie er niet meer is. */
  leesVoor(tekst: string): void {
    clearTimeout(this.#tijd);
    this.#zet('');
    this.#tijd = setTimeout(() => this.#zet(tekst), RUST_VOOR_MELDING);
  }

  hostDisconnected(): void {
    clearTimeout(this.#tijd);
  }

  #zet(tekst: string): void {
    if (this.#tekst === tekst) return;
    this.#tekst = tekst;
    this.#host.requestUpdate();
  }
}
