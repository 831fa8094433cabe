// Wat er opengaat en wat daarvoor geladen wordt: als iemand iets opent of ernaar wijst, als het in beeld komt, als er een fout in zit, of voor
// het papier.

import type { LitElement } from 'lit';
import { type Deelnaam, Delen } from './delen.js';
import { InZicht } from './in-zicht.js';
import type { Ladderbasis } from './ladder-acties.js';
import type { Vertaler } from './teksten.js';
import { Uitklappers } from './uitklappers.js';
import type { Ladderlezer } from './weergave.js';

export interface Paneelzaken {
  readonly t: Vertaler;
  readonly basis: Ladderbasis;
  readonly lezer: () => Ladderlezer;
  /** Staan op een smalle plek alleen nu en gewenst er? */
  readonly inKort: () => boolean;
  /** Is er niets in te vullen? */
  readonly vast: () => boolean;
}

/** Zo lang verandert er niets voordat het vel papier vast geladen wordt: een browser die zelf afdrukt wacht nergens op. */
const RUST = 8000;

export class Panelen {
  readonly delen: Delen;
  readonly klap: Uitklappers;
  readonly #vast: () => boolean;
  readonly #lezer: () => Ladderlezer;
  readonly #store: Ladderbasis['store'];
  readonly #inKort: () => boolean;

  constructor(host: LitElement, { t, basis, lezer, inKort, vast }: Paneelzaken) {
    this.#vast = vast;
    this.#lezer = lezer;
    this.#store = basis.store;
    this.#inKort = inKort;
    this.delen = new Delen(host, t, { basis, lezer });
    this.klap = new Uitklappers(host, {
      opZin: (klap) => this.haal(deelBij(klap)),
      opOpen: (klap) => {
        this.haal(deelBij(klap));
        this.haalWerkblad();
      },
    });
    let rust: ReturnType<typeof setTimeout> | undefined;
    let venster: Window | null;
    // In een script waar alles al in staat is het er op tijd; anders een volgende keer.
    const druk = async (): Promise<void> => {
      let voorbij = false;
      venster?.addEventListener('afterprint', () => (voorbij = true), { once: true });
      const blad = await this.delen.haal('blad');
      if (!voorbij) blad?.leg();
    };
    host.addController({
      hostConnected: () => {
        venster = host.ownerDocument.defaultView;
        venster?.addEventListener('beforeprint', druk);
      },
      // Elke wijziging begint de rust opnieuw.
      hostUpdated: () => {
        clearTimeout(rust);
        if (!this.delen.deel('blad')) rust = setTimeout(() => this.#haalPapier(), RUST);
      },
      hostDisconnected: () => {
        clearTimeout(rust);
        venster?.removeEventListener('beforeprint', druk);
      },
    });
    host.addController(new InZicht(host, '.werk', () => this.haalWerkblad()));
  }

  haal(deel: Deelnaam): void {
    void this.delen.haal(deel);
  }

  /** Wat deze lezer meteen ziet. */
  haalLezer(): void {
    const lezer = this.#lezer();
    if (!this.#inKort()) this.haal('rechtop');
    // Een ander element van dit dossier kan al iets gewijzigd hebben.
    const { kanOngedaan, kanOpnieuw } = this.#store();
    if (kanOngedaan || kanOpnieuw) this.haal('schrijven');
    if (lezer === 'raadslid') this.haal('raad');
    else if (lezer !== 'professional') {
      this.haal('gesprek');
      this.haal('uitleg');
    }
    // Wie niets invult leest de antwoorden.
    if (lezer !== 'raadslid' && this.#vast()) this.haal('blad');
  }

  /** Waar het eerste beeld op wacht: het pad zoals het er op deze breedte staat. Van een professional staat het er meteen, met zijn woorden. */
  wachtOpPad(): Promise<unknown> | undefined {
    return this.#lezer() === 'professional' || this.delen.deel('rechtop') ? undefined : this.delen.haal('rechtop');
  }

  /** De vragen en wat er nog te bespreken is. Van een professional staan zij open; een ander opent ze. */
  haalWerkblad(): void {
    if (this.#vast() || (this.#lezer() !== 'professional' && !this.klap.isOpenGeweest('afweging'))) return;
    void this.delen.haalSamen('afweging', 'meldingen');
  }

  /** Legt het vel papier klaar. Komt het er niet, dan gaat het scherm zelf naar de printer. */
  async legPapier(): Promise<void> {
    (await this.delen.haal('blad'))?.leg();
  }

  #haalPapier(): void {
    this.haal('blad');
    this.haalWerkblad();
  }
}

/** Het deel dat in deze uitklapper staat. */
export function deelBij(klap: string): Deelnaam {
  if (klap === 'wet') return 'uitleg';
  if (klap === 'bronnen') return 'raad';
  if (klap.startsWith('vergelijk')) return 'vergelijk';
  if (klap === 'respijt') return klap;
  return klap === 'huidig' || klap === 'gewenst' ? 'plaatsing' : 'afweging';
}
