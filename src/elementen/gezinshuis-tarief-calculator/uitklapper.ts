// Een uitklapper waarvan de inhoud pas getekend wordt als iemand hem opent. Daarna blijft zij staan, ook als hij weer dicht is: wat er
// half getypt staat blijft zo op zijn plek.

import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Weergave } from './weergave.js';

interface Uitklapper {
  /** Waaraan de uitklapper te herkennen is, in dit element. */
  readonly sleutel: string;
  readonly kop: unknown;
  readonly klasse?: string;
}

export function uitklapper(w: Weergave, { sleutel, kop, klasse }: Uitklapper, inhoud: () => unknown): TemplateResult {
  return html`<details class=${ifDefined(klasse)} data-uitklapper=${sleutel}>
    <summary>${kop}</summary>
    ${w.delen.toont(sleutel) ? inhoud() : nothing}
  </details>`;
}

/** Onthoudt welke uitklappers iemand heeft geopend. */
export class Uitklappers implements ReactiveController {
  readonly #host: LitElement;
  readonly #vooruit: (doel: Element) => void;
  readonly #geopend = new Set<string>();
  #wortel: ShadowRoot | null = null;

  /** @param vooruit de bezoeker wijst iets aan, of komt er met het toetsenbord */
  constructor(host: LitElement, vooruit: (doel: Element) => void) {
    this.#host = host;
    this.#vooruit = vooruit;
    host.addController(this);
  }

  is(sleutel: string): boolean {
    return this.#geopend.has(sleutel);
  }

  /** Tekent voortaan wat hierin staat. Zegt of dat nog niet zo was. */
  open(...sleutels: readonly string[]): boolean {
    const nieuw = sleutels.filter((sleutel) => !this.is(sleutel));
    for (const sleutel of nieuw) this.#geopend.add(sleutel);
    if (nieuw.length > 0) this.#host.requestUpdate();
    return nieuw.length > 0;
  }

  // Eén keer, en nooit meer weg: de wortel verdwijnt met het element.
  hostConnected(): void {
    const wortel = this.#host.shadowRoot;
    if (!wortel || this.#wortel === wortel) return;
    this.#wortel = wortel;
    // Bij de klik, en niet pas als de browser zegt dat hij open is: dan staat de inhoud er al.
    wortel.addEventListener('click', ({ target }) => this.#open((target as Element).closest('summary')?.parentElement));
    // Wie anders opent, zoals een script, hoort er ook bij. `toggle` borrelt niet.
    wortel.addEventListener('toggle', ({ target }) => this.#open(target), true);
    for (const teken of ['pointerover', 'focusin'])
      wortel.addEventListener(teken, ({ target }) => this.#vooruit(target as Element));
  }

  #open(plek: EventTarget | null | undefined): void {
    const sleutel = (plek as HTMLElement | null | undefined)?.dataset['uitklapper'];
    if (sleutel !== undefined) this.open(sleutel);
  }
}
