// Vraagt een rekenmachine op dezelfde pagina in beeld te komen. Zij deelt geen dossier; daarom gaat de vraag over de pagina zelf, en
// antwoordt wie haar hoort. Zo kijkt geen element in een ander, en mogen de twee uit verschillende scripts komen.

import type { ReactiveController, ReactiveControllerHost } from 'lit';

const VERZOEK = 'zo-thuis-tarief-verzoek';

interface Verzoek {
  beantwoord: boolean;
}

/** Vraagt om de rekenmachine. Geeft `false` als er geen is. */
export function vraagTarief(element: HTMLElement): boolean {
  const detail: Verzoek = { beantwoord: false };
  element.ownerDocument.dispatchEvent(new CustomEvent<Verzoek>(VERZOEK, { detail }));
  return detail.beantwoord;
}

/** Beantwoordt het verzoek zolang het element op de pagina staat; het eerste element dat antwoordt doet het. */
export class TariefVerzoeken implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #luister: (gebeurtenis: Event) => void;
  #document: Document | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, neemOver: () => void) {
    this.#host = host;
    this.#luister = (gebeurtenis) => {
      const verzoek = (gebeurtenis as CustomEvent<Verzoek>).detail;
      if (verzoek.beantwoord) return;
      verzoek.beantwoord = true;
      neemOver();
    };
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener(VERZOEK, this.#luister);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener(VERZOEK, this.#luister);
  }
}
