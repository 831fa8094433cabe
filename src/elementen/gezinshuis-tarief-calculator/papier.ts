// Wat op papier staat maar op het scherm dicht is. Wie afdrukt met het menu van de browser wacht niet: daarom is het deel met de tabellen
// dan al gehaald, na een paar tellen rust, en wordt het meteen getekend.

import type { LitElement, ReactiveController } from 'lit';

/** Zo lang na het begin wordt gehaald wat alleen op papier nodig is. */
const RUST = 4000;

export interface Papierbasis {
  /** Haalt op wat op papier staat. */
  readonly laad: () => Promise<unknown>;
  /** Tekent het element nu, niet pas straks. */
  readonly teken: () => void;
}

export class Papier implements ReactiveController {
  readonly #host: LitElement;
  readonly #basis: Papierbasis;
  #aan = false;
  #venster: Window | null = null;
  #wekker: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, basis: Papierbasis) {
    this.#host = host;
    this.#basis = basis;
    host.addController(this);
  }

  /** Wordt er nu afgedrukt? Dan staat er ook wat op het scherm dicht is. */
  get aan(): boolean {
    return this.#aan;
  }

  /** Haalt alles wat op papier hoort en tekent het. */
  async leg(): Promise<void> {
    await this.#basis.laad();
    this.#zet(true);
  }

  hostConnected(): void {
    this.#venster = this.#host.ownerDocument.defaultView;
    this.#venster?.addEventListener('beforeprint', this.#voor);
    this.#venster?.addEventListener('afterprint', this.#na);
    this.#wekker = setTimeout(() => {
      const laad = (): void => void this.#basis.laad();
      // WebKit kent geen rust; daar is het nu goed.
      if ('requestIdleCallback' in globalThis) requestIdleCallback(laad);
      else laad();
    }, RUST);
  }

  hostDisconnected(): void {
    this.#venster?.removeEventListener('beforeprint', this.#voor);
    this.#venster?.removeEventListener('afterprint', this.#na);
    clearTimeout(this.#wekker);
  }

  readonly #voor = (): void => this.#zet(true);
  readonly #na = (): void => this.#zet(false);

  #zet(aan: boolean): void {
    if (this.#aan === aan) return;
    this.#aan = aan;
    this.#basis.teken();
  }
}
