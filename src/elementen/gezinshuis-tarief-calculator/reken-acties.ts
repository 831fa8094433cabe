// Alles wat een bezoeker in de rekenmachine kan doen met een knop, een link of een bestand.

import type { LitElement } from 'lit';
import type { Invoerveld } from '../../scherm/acties.js';
import type { Rekendelen } from './delen.js';
import type { Rekenaar } from './rekenaar.js';
import type { Vertaler } from './teksten.js';

/** Wat het element voor deze handelingen doet. */
export interface Actiebasis {
  readonly rekenaar: Rekenaar;
  readonly delen: Rekendelen;
  readonly element: LitElement;
  readonly t: Vertaler;
  /** Wijzigt het blad, en laat weten wat er veranderde. */
  readonly wijzig: (doe: () => void) => void;
  /** Eén handeling, voor wat pas later klaar is. */
  readonly handel: (doe: () => void) => void;
  readonly toonFouten: () => void;
  readonly drukAf: () => void;
}

export class RekenActies {
  readonly #basis: Actiebasis;
  #bestandsfout = false;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  get bestandsfout(): boolean {
    return this.#bestandsfout;
  }

  opslaan(): void {
    const { delen, element, rekenaar } = this.#basis;
    // Wat er stond toen de bezoeker drukte, niet wat er staat als het deel er is.
    const { invoer } = rekenaar.blad;
    void delen.laadBestand().then((bestand) => bestand?.bewaar(element.ownerDocument, invoer));
  }

  openen(): void {
    this.#basis.element.renderRoot.querySelector<HTMLInputElement>('#bestand')?.click();
  }

  leesBestand(veld: Invoerveld): void {
    void this.#open(veld as HTMLInputElement);
  }

  afdrukken(): void {
    this.#basis.drukAf();
  }

  toonFouten(): void {
    this.#basis.toonFouten();
  }

  naar(pad: string, bij?: string): void {
    this.#basis.delen.spring(pad, bij);
  }

  /** De bezoeker zegt welk getal hij bedoelt. */
  bedoel(pad: string, waarde: number): void {
    const { delen, rekenaar, t, wijzig } = this.#basis;
    wijzig(() => rekenaar.kiesLezing(pad, waarde, t.taal));
    delen.spring(pad);
  }

  async #open(veld: HTMLInputElement): Promise<void> {
    const { delen, element, handel, wijzig, rekenaar } = this.#basis;
    const lezer = await delen.laadBestand();
    const gelezen = await lezer?.leesBestand(veld);
    if (gelezen === undefined) return;
    this.#bestandsfout = gelezen === null;
    element.requestUpdate();
    if (gelezen) handel(() => wijzig(() => rekenaar.neemInvoer(gelezen)));
  }
}
