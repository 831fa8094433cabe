// Wat de bezoeker openklapt. Wat niet open is geweest staat er niet: het wordt geladen en getekend als iemand het opent, of het laden begint
// vast als iemand ernaar wijst. Wat open was blijft staan.

import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** Wat het element met een uitklapper doet. */
export interface Klapper {
  /** Gaat hij misschien open? De bezoeker wijst ernaar of staat erop. */
  readonly opZin: (naam: string) => void;
  readonly opOpen: (naam: string) => void;
}

export class Uitklappers implements ReactiveController {
  readonly #host: LitElement;
  readonly #klapper: Klapper;
  readonly #open = new Set<string>();
  readonly #geweest = new Set<string>();
  #wortel: ShadowRoot | null = null;

  constructor(host: LitElement, klapper: Klapper) {
    this.#host = host;
    this.#klapper = klapper;
    host.addController(this);
  }

  // Eén keer, en nooit meer weg: de wortel verdwijnt met het element.
  hostConnected(): void {
    const wortel = this.#host.shadowRoot;
    if (!wortel || this.#wortel === wortel) return;
    this.#wortel = wortel;
    wortel.addEventListener('toggle', (gebeurtenis) => this.#opKlap(gebeurtenis), true);
    wortel.addEventListener('click', (klik) => this.#opKlik(klik));
    for (const teken of ['pointerover', 'focusin']) wortel.addEventListener(teken, (zin) => this.#opZin(zin));
  }

  isOpen(naam: string): boolean {
    return this.#open.has(naam);
  }

  isOpenGeweest(naam: string): boolean {
    return this.#geweest.has(naam);
  }

  open(naam: string): void {
    this.#open.add(naam);
    this.#vul(naam);
  }

  #vul(naam: string): void {
    this.#geweest.add(naam);
    this.#klapper.opOpen(naam);
    this.#host.requestUpdate();
  }

  // Bij de klik zelf, zodat er meteen iets staat. Openen doet de browser daarna, en dan hoort `#opKlap` het.
  #opKlik({ target }: Event): void {
    const naam = this.#naamVan((target as Element).closest('summary')?.parentElement);
    if (naam !== undefined && !this.#open.has(naam)) this.#vul(naam);
  }

  #opKlap({ target }: Event): void {
    const naam = this.#naamVan(target);
    if (naam === undefined) return;
    if ((target as HTMLDetailsElement).open) this.open(naam);
    else this.#open.delete(naam);
  }

  #opZin({ target }: Event): void {
    const naam = this.#naamVan((target as Element).closest('summary')?.parentElement);
    if (naam !== undefined && !this.#geweest.has(naam)) this.#klapper.opZin(naam);
  }

  // Een uitklapper die de pagina in een slot zet is van de pagina.
  #naamVan(plek: EventTarget | null | undefined): string | undefined {
    const details = plek as HTMLElement | null | undefined;
    return details?.getRootNode() === this.#wortel ? details.dataset['klap'] : undefined;
  }
}

export interface Uitklapper {
  readonly naam: string;
  /** Wat er staat als hij dicht is. */
  readonly kop: unknown;
  readonly inhoud: () => unknown;
  readonly klasse?: string;
  readonly part?: string;
  readonly id?: string;
}

export function uitklapper(
  klap: Pick<Uitklappers, 'isOpen' | 'isOpenGeweest'>,
  { naam, kop, inhoud, klasse, part, id }: Uitklapper,
): TemplateResult {
  return html`<details class=${ifDefined(klasse)} part=${ifDefined(part)} data-klap=${naam} ?open=${klap.isOpen(naam)}>
    <summary id=${ifDefined(id)}>${kop}</summary>
    ${klap.isOpenGeweest(naam) ? inhoud() : nothing}
  </details>`;
}
