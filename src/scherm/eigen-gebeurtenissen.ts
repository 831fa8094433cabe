// Hoort wat de bezoeker in de eigen schaduwboom doet, en niets anders: een veld dat de pagina in een slot zet is van de pagina, met zijn
// eigen `input` en `change`. Die van onze velden houden wij tegen; het element stuurt ze zelf, als zijn waarde al bijgewerkt is.

import type { LitElement, ReactiveController } from 'lit';
import { actieVan, type Invoerveld } from './acties.js';

/** Wat een element met de bezoeker doet. */
export interface Ontvanger {
  /** De bezoeker typt of kiest. */
  opInvoer(veld: Invoerveld): void;
  /** De bezoeker is klaar met een veld. */
  opKlaar(veld: Invoerveld): void;
  /** De focus verlaat iets van ons. */
  opVerlaten(doel: HTMLElement): void;
  /** De bezoeker drukt op iets met een handeling. */
  opActie(doe: () => void): void;
  /** De bezoeker drukt een toets in. */
  opToets(gebeurtenis: KeyboardEvent): void;
}

export class EigenGebeurtenissen implements ReactiveController {
  readonly #host: LitElement;
  readonly #ontvanger: Ontvanger;
  #wortel: ShadowRoot | null = null;

  constructor(host: LitElement, ontvanger: Ontvanger) {
    this.#host = host;
    this.#ontvanger = ontvanger;
  }

  // Eén keer, en nooit meer weg: de wortel verdwijnt met het element.
  hostConnected(): void {
    const wortel = this.#host.shadowRoot;
    if (!wortel || this.#wortel === wortel) return;
    this.#wortel = wortel;
    wortel.addEventListener('input', (gebeurtenis) => this.#opVeld(gebeurtenis, 'opInvoer'));
    wortel.addEventListener('change', (gebeurtenis) => this.#opVeld(gebeurtenis, 'opKlaar'));
    wortel.addEventListener('focusout', (gebeurtenis) => {
      const doel = this.#eigen(gebeurtenis);
      if (doel) this.#ontvanger.opVerlaten(doel as HTMLElement);
    });
    wortel.addEventListener('keydown', (gebeurtenis) => {
      if (this.#eigen(gebeurtenis)) this.#ontvanger.opToets(gebeurtenis as KeyboardEvent);
    });
    wortel.addEventListener('click', (gebeurtenis) => this.#opKlik(gebeurtenis as MouseEvent));
  }

  #opVeld(gebeurtenis: Event, wat: 'opInvoer' | 'opKlaar'): void {
    const veld = this.#eigen(gebeurtenis);
    if (!veld) return;
    gebeurtenis.stopPropagation();
    this.#ontvanger[wat](veld as Invoerveld);
  }

  #opKlik(gebeurtenis: MouseEvent): void {
    const doel = this.#eigen(gebeurtenis);
    const doe = doel && actieVan(doel);
    if (!doe) return;
    // Een link wijst naar een plek in onze schaduwboom; de adresbalk kan er niet bij en mag niet veranderen.
    if (doel.closest('a[href="#"]')) gebeurtenis.preventDefault();
    this.#ontvanger.opActie(doe);
  }

  #eigen(gebeurtenis: Event): Element | null {
    const [doel] = gebeurtenis.composedPath();
    return doel instanceof Element && doel.getRootNode() === this.#wortel ? doel : null;
  }
}
