// Wanneer een fout te zien is: nadat de bezoeker een gewijzigd veld verliet, of na versturen. Wat er mis is weet het element.

import type { LitElement } from 'lit';

/** Iets wat het formulier tegenhoudt, zoals het in het overzicht van fouten staat. */
export interface Schermfout {
  /** Het pad van het veld waar het om gaat. */
  readonly pad: string;
  readonly tekst: string;
  /** Bij wie het hoort, als hetzelfde pad bij meer personen voorkomt. */
  readonly id?: string;
  /** Ontbreekt er iets wat moet? Anders klopt er iets niet. */
  readonly ontbreekt?: boolean;
  /** Staat wel in het overzicht, maar houdt het formulier niet tegen. */
  readonly magDoor?: boolean;
}

export class Foutstand {
  readonly #host: LitElement;
  readonly #gewijzigd = new Set<string>();
  readonly #verlaten = new Set<string>();
  #alles = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Staan alle fouten op het scherm, met het overzicht? */
  get toontAlles(): boolean {
    return this.#alles;
  }

  toonAlles(): void {
    this.#alles = true;
    this.#host.requestUpdate();
  }

  /** De bezoeker typt in of kiest bij dit veld. */
  wijzig(pad: string): void {
    this.#gewijzigd.add(pad);
  }

  /** De bezoeker is klaar met dit veld, of verlaat het. Alleen wie er iets wijzigde krijgt te zien wat er mis is. */
  verlaat(pad: string): void {
    if (!this.#gewijzigd.has(pad) || this.#verlaten.has(pad)) return;
    this.#verlaten.add(pad);
    this.#host.requestUpdate();
  }

  isZichtbaar(pad: string): boolean {
    return this.#alles || this.#verlaten.has(pad);
  }

  /** Begint opnieuw: een ander scherm, of een nieuwe waarde van de pagina. */
  wis(): void {
    this.#gewijzigd.clear();
    this.#verlaten.clear();
    this.#alles = false;
  }
}
