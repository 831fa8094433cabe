// Wanneer er staat wat alleen op papier hoort: terwijl er afgedrukt wordt. Wie afdrukt met het menu van de browser wacht nergens op; daarom
// wordt het deel opgehaald in een rustig moment.

import type { LitElement, ReactiveController } from 'lit';

/** Zo lang verandert er niets voordat het deel vast geladen wordt. */
const RUST = 8000;

export interface Drukzaken {
  readonly haal: () => Promise<unknown>;
  readonly isEr: () => boolean;
  /** Tekent nu, zonder te wachten. */
  readonly tekenNu: () => void;
}

export class Drukstand implements ReactiveController {
  readonly #host: LitElement;
  readonly #zaken: Drukzaken;
  #venster: Window | null = null;
  #tijd: ReturnType<typeof setTimeout> | undefined;
  #wordtGedrukt = false;

  constructor(host: LitElement, zaken: Drukzaken) {
    this.#host = host;
    this.#zaken = zaken;
    host.addController(this);
  }

  get wordtGedrukt(): boolean {
    return this.#wordtGedrukt;
  }

  /** Haalt alles wat op papier hoort en tekent het. */
  async leg(): Promise<void> {
    await this.#zaken.haal();
    this.#begin();
  }

  readonly #begin = (): void => {
    this.#wordtGedrukt = true;
    this.#host.requestUpdate();
    this.#zaken.tekenNu();
    // In een script waar alles al in staat is het er op tijd; anders een volgende keer.
    if (!this.#zaken.isEr()) void this.#zaken.haal().then(() => this.#wordtGedrukt && this.#zaken.tekenNu());
  };

  readonly #eind = (): void => {
    this.#wordtGedrukt = false;
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    this.#venster = this.#host.ownerDocument.defaultView;
    this.#venster?.addEventListener('beforeprint', this.#begin);
    this.#venster?.addEventListener('afterprint', this.#eind);
  }

  hostDisconnected(): void {
    clearTimeout(this.#tijd);
    this.#venster?.removeEventListener('beforeprint', this.#begin);
    this.#venster?.removeEventListener('afterprint', this.#eind);
  }

  // Elke wijziging begint de rust opnieuw.
  hostUpdated(): void {
    clearTimeout(this.#tijd);
    if (this.#host.isConnected && !this.#zaken.isEr()) this.#tijd = setTimeout(() => void this.#zaken.haal(), RUST);
  }
}
