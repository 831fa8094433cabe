// Wanneer er staat wat alleen op papier hoort: terwijl er afgedrukt wordt. Wie afdrukt met het menu van de browser wacht nergens op; daarom
// wordt het deel opgehaald in een rustig moment, en zodra iemand een sneltoets begint.

import type { LitElement, ReactiveController } from 'lit';
import type { Later } from '../../scherm/later.js';

/** Zo lang verandert er niets voordat het deel vast geladen wordt: bij wie alleen kijkt, en bij wie hier iets doet. */
const RUST = 8000;
const RUST_VAN_GEBRUIKER = 1000;

export class Drukstand implements ReactiveController {
  readonly #host: LitElement;
  readonly #deel: () => Later<object>;
  readonly #tekenNu: () => void;
  #venster: Window | null = null;
  #tijd: ReturnType<typeof setTimeout> | undefined;
  #wordtGedrukt = false;
  #rust = RUST;

  /**
   * @param deel wat er op papier hoort
   * @param tekenNu tekent nu, zonder te wachten
   */
  constructor(host: LitElement, deel: () => Later<object>, tekenNu: () => void) {
    this.#host = host;
    this.#deel = deel;
    this.#tekenNu = tekenNu;
    host.addController(this);
    host.addEventListener('focusin', () => (this.#rust = RUST_VAN_GEBRUIKER), { once: true });
  }

  get wordtGedrukt(): boolean {
    return this.#wordtGedrukt;
  }

  /** Haalt alles wat op papier hoort en tekent het; niets als het er niet komt. */
  async leg(): Promise<object | undefined> {
    const deel = await this.#deel().laad();
    if (deel) this.#begin();
    return deel;
  }

  readonly #begin = (): void => {
    this.#wordtGedrukt = true;
    this.#host.requestUpdate();
    this.#tekenNu();
    // In een script waar alles al in staat is het er op tijd; anders een volgende keer.
    const deel = this.#deel();
    if (!deel.er) void deel.laad().then(() => this.#wordtGedrukt && this.#tekenNu());
  };

  readonly #eind = (): void => {
    this.#wordtGedrukt = false;
    this.#host.requestUpdate();
  };

  // Met Ctrl of ⌘ begint ook afdrukken.
  readonly #opToets = ({ ctrlKey, metaKey }: KeyboardEvent): void => {
    if (ctrlKey || metaKey) void this.#deel().laad();
  };

  hostConnected(): void {
    this.#venster = this.#host.ownerDocument.defaultView;
    this.#venster?.addEventListener('beforeprint', this.#begin);
    this.#venster?.addEventListener('afterprint', this.#eind);
    this.#venster?.addEventListener('keydown', this.#opToets);
  }

  hostDisconnected(): void {
    clearTimeout(this.#tijd);
    this.#venster?.removeEventListener('beforeprint', this.#begin);
    this.#venster?.removeEventListener('afterprint', this.#eind);
    this.#venster?.removeEventListener('keydown', this.#opToets);
  }

  // Elke wijziging begint de rust opnieuw.
  hostUpdated(): void {
    clearTimeout(this.#tijd);
    const deel = this.#deel();
    if (this.#host.isConnected && !deel.er) this.#tijd = setTimeout(() => void deel.laad(), this.#rust);
  }
}
