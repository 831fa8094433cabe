// Zet de focus waar een handeling haar wil hebben, zodra dat er staat. Duurt dat even, en ging de bezoeker intussen zelf ergens anders heen,
// dan blijft hij daar.

import type { LitElement } from 'lit';

export class Focuszetter {
  readonly #host: LitElement;
  /** Waar wij de focus zelf zetten: een tweede wens van dezelfde handeling mag haar daar weghalen. */
  #gezet: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  async zet(selector: string): Promise<void> {
    const was = this.#waar();
    await this.#host.updateComplete;
    const nu = this.#waar();
    if (nu !== was && nu !== this.#gezet && nu !== null) return;
    const doel = this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
    this.#gezet = doel;
    doel?.focus();
  }

  // Niets: wat de focus had is weg, en de bezoeker koos niets anders.
  #waar(): Element | null {
    const host = this.#host;
    const { activeElement: buiten } = host.getRootNode() as Document | ShadowRoot;
    if (buiten === host) return host.shadowRoot?.activeElement ?? null;
    return buiten === host.ownerDocument.body ? null : buiten;
  }
}
