// Kijkt of er in het adres van de pagina, achter het hekje, cijfers van een koppeling staan. Komt pas als de pagina
// dat met `deelbaar` wil. Leest alleen dat ene stukje; het adres zelf blijft wat het is.

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Hiermee begint een fragment dat van ons is; elk ander fragment is van de pagina. */
export const MERK = '#t=';

export class Adreswacht implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #venster: Window | null = null;
  #fragment = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** De cijfers die in het adres staan en nog niet geopend of weggelegd zijn. */
  get fragment(): string {
    return this.#fragment;
  }

  readonly kijk = (): void => {
    const adres = this.#venster?.location.hash ?? '';
    this.#fragment = adres.startsWith(MERK) ? adres.slice(MERK.length) : '';
    this.#host.requestUpdate();
  };

  klaar(): void {
    this.#fragment = '';
  }

  hostConnected(): void {
    this.#venster = this.#host.ownerDocument.defaultView;
    this.#venster?.addEventListener('hashchange', this.kijk);
    this.kijk();
  }

  hostDisconnected(): void {
    this.#venster?.removeEventListener('hashchange', this.kijk);
  }
}
