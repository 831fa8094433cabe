// Vangt de focus op als de pagina of een ander element weghaalt wat haar had: iemand die elders verwijderd wordt, of een ander beeld. Zonder dit
// staat wie met toetsen werkt weer bovenaan de bladzijde. Wat de bezoeker hier zelf doet zet zijn focus zelf.

import type { LitElement, ReactiveController } from 'lit';
import { focusIn, focusVoor } from '../ui/focus.js';
import { aangehaald } from '../ui/kiezer.js';

// Hierna komt er van de bezoeker iets.
const EIGEN = ['click', 'input', 'change', 'keydown', 'pointerup'];

export class Focusvanger implements ReactiveController {
  readonly #host: LitElement;
  readonly #anders: string;
  #had: Element | null = null;
  #wie: string | null = null;
  #zelf = false;
  #wacht: ReturnType<typeof setTimeout> | undefined;

  /** @param anders een kiezer: waar de focus heen gaat als wat haar had nergens meer staat; is ook dat er niet, dan naar het eerste van het element */
  constructor(host: LitElement, anders: string) {
    this.#host = host;
    this.#anders = anders;
    const { shadowRoot: wortel } = host;
    for (const soort of EIGEN) {
      wortel?.addEventListener(soort, () => (this.#zelf = true), true);
      // Na de handeling zelf: die luistert al langer op deze wortel.
      wortel?.addEventListener(soort, () => void this.#totGetekend());
    }
    // Dit komt met een deel waar de bezoeker net om vroeg.
    this.#zelf = true;
    void this.#totGetekend();
  }

  hostUpdate(): void {
    this.#had = focusIn(this.#host.shadowRoot);
    this.#wie = this.#had && kiezerVan(this.#had);
  }

  hostUpdated(): void {
    const had = this.#had;
    const wie = this.#wie;
    this.#had = null;
    if (!had || this.#zelf || !this.#host.isConnected) return;
    // Wat er nog staat kan van een ander geworden zijn: Lit geeft een figuur die overblijft aan de volgende.
    if (!had.isConnected || kiezerVan(had) !== wie) void this.#vang(had, wie);
  }

  hostDisconnected(): void {
    clearTimeout(this.#wacht);
    this.#zelf = false;
  }

  // Zo lang hoort wat er verandert bij wat de bezoeker hier deed.
  async #totGetekend(): Promise<void> {
    await this.#host.updateComplete;
    this.#zelf = false;
  }

  async #vang(had: Element, wie: string | null): Promise<void> {
    const host = this.#host;
    await host.updateComplete;
    // Wie zelf om de focus vroeg gaat voor, ook als het deel waar zij heen moet er nu pas is.
    await new Promise((klaar) => (this.#wacht = setTimeout(klaar)));
    const { shadowRoot: wortel, ownerDocument: document } = host;
    const { activeElement: nu } = document;
    const hier = focusIn(wortel);
    // In WebKit heeft het element zelf haar nog even.
    if (hier ? hier !== had : nu !== document.body && nu !== host) return;
    focusVoor(host)(() => {
      // Hetzelfde kan op een andere plek weer staan: een open persoon in de lijst in plaats van naast de kaart.
      const kiezers = [...(wie ? [wie] : []), this.#anders];
      for (const plek of kiezers.flatMap((kiezer) => [...(wortel?.querySelectorAll<HTMLElement>(kiezer) ?? [])])) {
        plek.focus();
        if (focusIn(wortel) === plek) return;
      }
      host.focus();
    });
  }
}

/** Waaraan te zien is dat het om hetzelfde gaat; leeg als daar niets van te zeggen is. */
const kiezerVan = (plek: Element): string =>
  ['id', 'data-knoop', 'data-actie', 'data-id']
    .map((naam) => [naam, plek.getAttribute(naam)] as const)
    .map(([naam, waarde]) => (waarde === null ? '' : `[${naam}=${aangehaald(waarde)}]`))
    .join('');
