// Weet hoe breed de kaart is en laat haar daarvoor schikken. Wordt zij breder of smaller, dan wordt zij opnieuw gelegd en nooit verkleind.

import type { LitElement, ReactiveController } from 'lit';
import type { Meet } from '../../../domein/netwerk/schik-kaart.js';
import type { Weergave } from '../weergave.js';
import { maakMeter } from './meten.js';
import { papierbeeld, schermbeeld, Schikker, type Tekening, type Wijkwijze } from './tekening.js';

/** Zo smal is er geen plaats voor een kaart: het element staat er nog niet. */
const ONDERGRENS = 120;
/** Smaller dan dit wordt er niet getekend voor grotere letters. */
const SMALST = 320;
/** De maat van gewone letters op een pagina. */
const GEWONE_LETTER = 16;

export class Tekenaar implements ReactiveController {
  readonly #host: LitElement;
  readonly #schikker = new Schikker();
  #breedte = 0;
  /** Tekent de kaart zich omdat haar vak anders was, dan is dit hoe breed zij daarna nog mag worden. */
  #hoogstens = Infinity;
  /** Zo breed is het vak pas doordat de kaart smaller getekend is. */
  #ruimer = 0;
  #familie = '';
  #meet: Meet | null = null;
  #opPapier = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** De tekening voor de breedte die er is, of niets zolang de kaart geen plaats heeft. */
  teken(w: Weergave, wijkUit?: Wijkwijze): Tekening | null {
    // Op papier staat de kaart er ook als zij op het scherm in een ander tabblad zit.
    if (this.#breedte === 0 && !this.#opPapier) return null;
    this.#familie ||= getComputedStyle(this.#host).fontFamily;
    this.#meet ??= maakMeter(this.#host.ownerDocument, this.#familie);
    const aantal = w.personen.length;
    const beeld = this.#opPapier ? papierbeeld(aantal) : schermbeeld(this.#breedte, aantal);
    this.#schikker.wijkUit = wijkUit;
    return this.#schikker.schik(w, beeld, this.#meet);
  }

  /** Legt de kaart voor een A4, tot er afgedrukt is. */
  readonly voorPapier = (): void => {
    this.#zetPapier(true);
    // Niet elke browser zegt dat het afdrukken klaar is. Wie weer op de pagina bezig is, is klaar.
    for (const teken of ['afterprint', 'pointermove', 'keydown']) {
      this.#host.ownerDocument.defaultView?.addEventListener(teken, () => this.#zetPapier(false), { once: true });
    }
  };

  #zetPapier(aan: boolean): void {
    if (this.#opPapier === aan) return;
    this.#opPapier = aan;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#luister('addEventListener');
  }

  hostUpdated(): void {
    const hoogstens = this.#hoogstens;
    this.#hoogstens = Infinity;
    this.meetOp(hoogstens);
  }

  hostDisconnected(): void {
    this.#luister('removeEventListener');
  }

  #luister(zet: 'addEventListener' | 'removeEventListener'): void {
    const { fonts, defaultView } = this.#host.ownerDocument;
    fonts?.[zet]('loadingdone', this.#nieuweLetter);
    defaultView?.[zet]('beforeprint', this.voorPapier);
  }

  /**
   * Legt de kaart opnieuw als het vak eromheen breder of smaller is: de plaat zelf groeit als de bezoeker de kaart groter wil zien.
   * Een tekening kan haar vak ook zelf van maat veranderen: hoger, en de pagina krijgt een schuifbalk; lager, en die gaat weer weg. Na een meting
   * wordt zij daarom alleen nog smaller. Anders gaat dat heen en weer zonder dat de pagina ooit aan de beurt komt.
   * @param hoogstens breder wordt zij niet, als dit de meting is na een tekening waar een meting om vroeg
   */
  meetOp(hoogstens = Infinity): void {
    const vak = this.#host.shadowRoot?.querySelector('.schuif');
    if (!vak || vak.clientWidth < ONDERGRENS) return;
    const { fontFamily, fontSize } = getComputedStyle(vak);
    // Wie grotere letters wil krijgt ze ook op de kaart.
    const schaal = Math.max(1, Math.min(parseFloat(fontSize) / GEWONE_LETTER || 1, vak.clientWidth / SMALST));
    const breedte = Math.floor(vak.clientWidth / schaal);
    if (fontFamily !== this.#familie) this.#vergeet();
    else if (breedte === this.#breedte || breedte === this.#ruimer) return;
    this.#familie = fontFamily;
    if (breedte > hoogstens) this.#ruimer = breedte;
    else {
      this.#hoogstens = this.#breedte = breedte;
      this.#ruimer = 0;
      this.#host.requestUpdate();
    }
  }

  #vergeet(): void {
    this.#meet = null;
    this.#schikker.vergeet();
  }

  readonly #nieuweLetter = (): void => {
    if (!this.#meet) return;
    this.#vergeet();
    this.#host.requestUpdate();
  };
}
