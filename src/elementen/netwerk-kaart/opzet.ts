// Hoe breed het element zelf is: naast elkaar, of met tabbladen. De stijlen beslissen dat, met hun eigen grens; hier staat alleen het antwoord, voor
// wat een stijl niet kan: de rol van een tabblad, en waar de gekozen persoon staat.

import type { LitElement, ReactiveController } from 'lit';
import type { Kijker } from '../../scherm/kijker.js';
import { maatkijker } from '../../scherm/maatkijker.js';

export type Opzet = 'breed' | 'midden' | 'smal';

export class Opzetlezer implements ReactiveController {
  readonly #host: LitElement;
  readonly #bijMaat: () => void;
  #kijker: Kijker | undefined;
  #nu: Opzet = 'breed';
  #gelezen = false;

  /** @param bijMaat roept ook wie de maat van het element op een andere manier gebruikt */
  constructor(host: LitElement, bijMaat: () => void) {
    this.#host = host;
    this.#bijMaat = bijMaat;
    host.addController(this);
  }

  get nu(): Opzet {
    return this.#nu;
  }

  hostConnected(): void {
    this.#kijker = maatkijker(() => {
      this.lees();
      this.#bijMaat();
    });
    this.#kijker.observe(this.#host);
  }

  // Het eerste beeld wacht niet op de waarnemer.
  hostUpdated(): void {
    if (!this.#gelezen) this.lees();
  }

  hostDisconnected(): void {
    this.#kijker?.disconnect();
  }

  lees(): void {
    const scherm = this.#host.shadowRoot?.querySelector('.scherm');
    const opzet = scherm ? getComputedStyle(scherm).getPropertyValue('--_opzet').trim() : '';
    this.#gelezen ||= opzet !== '';
    if (!opzet || opzet === this.#nu) return;
    this.#nu = opzet as Opzet;
    this.#host.requestUpdate();
  }
}
