// Wie met de muis boven iemand of zijn naam staat ziet diens banden, en die van de anderen vaag. Namen blijven zoals zij zijn.

import type { LitElement, ReactiveController } from 'lit';

export class Aanwijzer implements ReactiveController {
  readonly #host: LitElement;
  #wortel: ShadowRoot | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostConnected(): void {
    const wortel = this.#host.shadowRoot;
    if (!wortel || wortel === this.#wortel) return;
    this.#wortel = wortel;
    wortel.addEventListener('pointerover', (gebeurtenis) => this.#wijs(gebeurtenis as PointerEvent));
  }

  #wijs({ target, pointerType }: PointerEvent): void {
    const kaart = this.#wortel?.querySelector('svg.kaart');
    if (!kaart || pointerType === 'touch') return;
    const id = (target as Element).closest<SVGElement>('.plek')?.dataset['plek'];
    kaart.toggleAttribute('data-wijst', id !== undefined);
    for (const band of kaart.querySelectorAll<SVGElement>('.band')) {
      const { van, naar } = band.dataset;
      band.toggleAttribute('data-bij', id !== undefined && (van === id || naar === id));
    }
  }
}
