// Wat er opengaat en wat daarvoor geladen wordt: als iemand iets opent of ernaar wijst, als het in beeld komt, als er een fout in zit, of voor
// het papier.

import type { LitElement } from 'lit';
import { stappen } from '../../domein/json-pointer.js';
import { type Deelnaam, Delen } from './delen.js';
import { InZicht } from './in-zicht.js';
import type { Ladderbasis } from './ladder-acties.js';
import { Papier } from './papier.js';
import type { Vertaler } from './teksten.js';
import { Uitklappers } from './uitklappers.js';
import type { Ladderlezer } from './weergave.js';

export interface Paneelzaken {
  readonly t: Vertaler;
  readonly basis: Ladderbasis;
  readonly lezer: () => Ladderlezer;
  /** Is er niets in te vullen? */
  readonly vast: () => boolean;
  /** Tekent nu, zonder te wachten. */
  readonly tekenNu: () => void;
}

export class Panelen {
  readonly delen: Delen;
  readonly klap: Uitklappers;
  readonly papier: Papier;
  readonly #host: LitElement;
  readonly #vast: () => boolean;

  constructor(host: LitElement, { t, basis, lezer, vast, tekenNu }: Paneelzaken) {
    this.#host = host;
    this.#vast = vast;
    this.delen = new Delen(host, t, { basis, lezer });
    this.klap = new Uitklappers(host, {
      opZin: (klap) => this.haal(deelBij(klap)),
      opOpen: (klap) => {
        this.haal(deelBij(klap));
        this.haalMeldingen();
      },
    });
    this.papier = new Papier(host, {
      haal: () => {
        this.haal('blad');
        this.haalMeldingen();
      },
      isEr: () => this.delen.deel('blad') !== undefined,
      tekenNu,
    });
    host.addController(new InZicht(host, '.scherm > [part=meldingen]', () => this.haalMeldingen()));
  }

  haal(deel: Deelnaam): void {
    void this.delen.haal(deel);
  }

  /** Wat er te bespreken is staat altijd open. Wie alleen leest, leest het bij de antwoorden. */
  haalMeldingen(): void {
    if (!this.#vast()) this.haal('meldingen');
  }

  /** Legt het vel papier klaar. Komt het er niet, dan gaat het scherm zelf naar de printer. */
  async legPapier(): Promise<void> {
    await this.delen.haal('blad');
    this.papier.leg();
  }

  /** Klapt open waar de vraag op deze plek staat; klaar als zij er staat, en niets als dat al zo is. */
  openBij(pad: string): Promise<void> | undefined {
    const klap = klapBij(pad);
    if (!klap || (this.klap.isOpen(klap) && this.delen.deel(deelBij(klap)))) return undefined;
    this.klap.open(klap);
    return this.delen.haal(deelBij(klap)).then(async () => void (await this.#host.updateComplete));
  }

  /** De regel om op te klikken waar de vraag op deze plek achter zit. */
  regelBij(pad: string): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector(`details[data-klap="${klapBij(pad) ?? ''}"] > summary`) ?? null;
  }
}

/** De uitklapper waar de vraag op deze plek in staat; niets als zij altijd te zien is. */
function klapBij(pad: string): string | undefined {
  const [deel = '', veld] = stappen(pad);
  if (deel === 'huidig' || deel === 'gewenst') return veld === 'trede' ? undefined : deel;
  return deel === 'verloop' ? deel : 'afweging';
}

function deelBij(klap: string): Deelnaam {
  if (klap.startsWith('trede:')) return 'uitleg';
  if (klap === 'vergelijk') return klap;
  return klap === 'huidig' || klap === 'gewenst' ? 'plaatsing' : 'afweging';
}
