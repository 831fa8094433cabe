// Of een deel van het scherm al eens in beeld was. Wat daarin staat hoeft pas dan geladen te worden.

import type { LitElement, ReactiveController } from 'lit';
import type { Kijker } from '../../scherm/kijker.js';
import { zichtkijker } from '../../scherm/zichtkijker.js';

/** Zo ver voor het in beeld komt wordt het gehaald. */
const VOORUIT = '200px';

export class InBeeld implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  readonly #haal: () => unknown;
  #waarnemer: Kijker | undefined;
  #gezien = false;

  /** @param haal haalt op wat erin staat; wat gehaald is tekent zichzelf */
  constructor(host: LitElement, selector: string, haal: () => unknown) {
    this.#host = host;
    this.#selector = selector;
    this.#haal = haal;
    host.addController(this);
  }

  get gezien(): boolean {
    return this.#gezien;
  }

  /** Het deel hoort er te staan, ook als niemand erheen schoof: iemand koos het met het toetsenbord. */
  toon(): void {
    this.#gezien = true;
    this.#waarnemer?.disconnect();
  }

  hostUpdated(): void {
    const deel = this.#host.shadowRoot?.querySelector(this.#selector);
    if (this.#gezien || !deel) return;
    this.#waarnemer ??= zichtkijker(
      () => {
        this.toon();
        this.#haal();
      },
      { rootMargin: VOORUIT },
    );
    this.#waarnemer.observe(deel);
  }

  hostDisconnected(): void {
    this.#waarnemer?.disconnect();
    this.#waarnemer = undefined;
  }
}
