// Het vel papier. Het staat er alleen terwijl er afgedrukt wordt.

import type { LitElement, ReactiveController } from 'lit';

export class Papier implements ReactiveController {
  readonly #host: LitElement;
  readonly #tekenNu: () => void;
  #venster: Window | null = null;
  #ligtKlaar = false;

  /** @param tekenNu tekent zonder te wachten: een browser die zelf afdrukt wacht nergens op */
  constructor(host: LitElement, tekenNu: () => void) {
    this.#host = host;
    this.#tekenNu = tekenNu;
    host.addController(this);
  }

  /** Hoort het vel er nu te staan? */
  get ligtKlaar(): boolean {
    return this.#ligtKlaar;
  }

  readonly leg = (): void => {
    this.#ligtKlaar = true;
    this.#tekenNu();
  };

  readonly #ruimOp = (): void => {
    this.#ligtKlaar = false;
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    this.#venster = this.#host.ownerDocument.defaultView;
    this.#venster?.addEventListener('beforeprint', this.leg);
    this.#venster?.addEventListener('afterprint', this.#ruimOp);
  }

  hostDisconnected(): void {
    this.#venster?.removeEventListener('beforeprint', this.leg);
    this.#venster?.removeEventListener('afterprint', this.#ruimOp);
  }
}
