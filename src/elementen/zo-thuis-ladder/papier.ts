// Het vel papier. Het staat er alleen terwijl er afgedrukt wordt; wat het nodig heeft wordt geladen in een rustig moment, want een browser die
// zelf afdrukt wacht nergens op.

import type { LitElement, ReactiveController } from 'lit';

/** Zo lang verandert er niets voordat iets vast geladen wordt. */
const RUST = 8000;

export interface Papierzaken {
  /** Haalt op wat er op papier komt. */
  readonly haal: () => void;
  readonly isEr: () => boolean;
  /** Tekent nu, zonder te wachten. */
  readonly tekenNu: () => void;
}

export class Papier implements ReactiveController {
  readonly #host: LitElement;
  readonly #zaken: Papierzaken;
  #venster: Window | null = null;
  #tijd: ReturnType<typeof setTimeout> | undefined;
  #ligtKlaar = false;

  constructor(host: LitElement, zaken: Papierzaken) {
    this.#host = host;
    this.#zaken = zaken;
    host.addController(this);
  }

  /** Hoort het vel er nu te staan? */
  get ligtKlaar(): boolean {
    return this.#ligtKlaar;
  }

  readonly leg = (): void => {
    this.#ligtKlaar = true;
    this.#zaken.tekenNu();
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
    clearTimeout(this.#tijd);
    this.#venster?.removeEventListener('beforeprint', this.leg);
    this.#venster?.removeEventListener('afterprint', this.#ruimOp);
  }

  // Elke wijziging begint de rust opnieuw.
  hostUpdated(): void {
    clearTimeout(this.#tijd);
    if (!this.#zaken.isEr()) this.#tijd = setTimeout(this.#zaken.haal, RUST);
  }
}
