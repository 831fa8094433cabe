// Roept zodra een plek in het element te zien is: wat er dan hoort te staan wordt op dat moment geladen.

import type { LitElement, ReactiveController } from 'lit';
import type { Kijker } from '../../scherm/kijker.js';
import { zichtkijker } from '../../scherm/zichtkijker.js';

export class InZicht implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  readonly #kijker: Kijker;
  #plek: Element | null = null;

  constructor(host: LitElement, selector: string, opZicht: () => void) {
    this.#host = host;
    this.#selector = selector;
    this.#kijker = zichtkijker(opZicht);
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const plek = this.#host.shadowRoot?.querySelector(this.#selector) ?? null;
    if (plek === this.#plek) return;
    this.#plek = plek;
    this.#kijker.disconnect();
    if (plek) this.#kijker.observe(plek);
  }

  hostDisconnected(): void {
    this.#kijker.disconnect();
    this.#plek = null;
  }
}
