// Houdt het scherm kloppend als de pagina vertaald wordt. Een vertaler vervangt elk stuk tekst door een eigen element (`<font>`); Lit werkt
// daarna het losgehaalde stuk bij, en de bezoeker ziet een oud bedrag. Vóór het tekenen gaan onze stukken daarom terug op hun plek, en wat
// niet veranderde krijgt daarna de vertaling terug. Dat gebeurt in één taak: er is niets van te zien.

import type { LitElement, ReactiveController } from 'lit';

interface Vervangen {
  readonly door: ChildNode;
  readonly tekst: string;
}

export class VertalingVanDePagina implements ReactiveController {
  readonly #host: LitElement;
  readonly #vervangen = new Map<Text, Vervangen>();
  readonly #waarnemer = new MutationObserver((stukken) => this.#leesIn(stukken));

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#waarnemer.disconnect();
  }

  /** Tekent met onze eigen stukken tekst op hun plek. */
  rond(teken: () => void): void {
    this.#leesIn(this.#waarnemer.takeRecords());
    for (const [stuk, { door }] of this.#vervangen) {
      if (door.isConnected) door.replaceWith(stuk);
      else this.#vervangen.delete(stuk);
    }
    teken();
    for (const [stuk, { door, tekst }] of this.#vervangen) {
      if (stuk.data === tekst && stuk.isConnected) stuk.replaceWith(door);
      else this.#vervangen.delete(stuk);
    }
    // Wat wij en Lit net deden is geen vertaling.
    this.#waarnemer.takeRecords();
    const wortel = this.#host.shadowRoot;
    if (wortel && this.#host.isConnected) this.#waarnemer.observe(wortel, { childList: true, subtree: true });
  }

  #leesIn(stukken: readonly MutationRecord[]): void {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of stukken) {
      for (const stuk of removedNodes) {
        // `replaceWith` doet het in één keer; een vertaler die eerst invoegt en dan weghaalt laat zijn element ernaast staan.
        const door = [...addedNodes, previousSibling, nextSibling].find((buur) => buur?.nodeName === 'FONT');
        if (stuk instanceof Text && !stuk.isConnected && door) {
          this.#vervangen.set(stuk, { door: door as HTMLElement, tekst: stuk.data });
        }
      }
    }
  }
}
