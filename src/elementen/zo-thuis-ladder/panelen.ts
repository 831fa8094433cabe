// Wat er opengaat en wat daarvoor geladen wordt: als iemand iets opent of ernaar wijst, als het in beeld komt, als er een fout in zit, of voor
// het papier.

import type { LitElement } from 'lit';
import { stappen } from '../../domein/json-pointer.js';
import { GEWENST } from './controles.js';
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
  readonly #lezer: () => Ladderlezer;

  constructor(host: LitElement, { t, basis, lezer, vast, tekenNu }: Paneelzaken) {
    this.#host = host;
    this.#vast = vast;
    this.#lezer = lezer;
    this.delen = new Delen(host, t, { basis, lezer });
    this.klap = new Uitklappers(host, {
      opZin: (klap) => this.haal(deelBij(klap)),
      opOpen: (klap) => {
        this.haal(deelBij(klap));
        this.haalWerkblad();
      },
    });
    this.papier = new Papier(host, {
      haal: () => {
        this.haal('blad');
        this.haalWerkblad();
      },
      isEr: () => this.delen.deel('blad') !== undefined,
      tekenNu,
    });
    host.addController(new InZicht(host, '.werk', () => this.haalWerkblad()));
  }

  haal(deel: Deelnaam): void {
    void this.delen.haal(deel);
  }

  /** Wat deze lezer meteen onder het pad ziet. */
  haalLezer(): void {
    const lezer = this.#lezer();
    if (lezer === 'raadslid') this.haal('raad');
    else if (lezer !== 'professional') {
      this.haal('gesprek');
      this.haal('uitleg');
    }
    // Wie niets invult leest de antwoorden.
    if (lezer !== 'raadslid' && this.#vast()) this.haal('blad');
  }

  /** De vragen en wat er nog te bespreken is. Van een professional staan zij open; een ander opent ze. */
  haalWerkblad(): void {
    if (this.#vast() || (this.#lezer() !== 'professional' && !this.klap.isOpenGeweest('afweging'))) return;
    this.haal('afweging');
    this.haal('meldingen');
  }

  /** Legt het vel papier klaar. Komt het er niet, dan gaat het scherm zelf naar de printer. */
  async legPapier(): Promise<void> {
    await this.delen.haal('blad');
    this.papier.leg();
  }

  /** Klapt open waar de vraag op deze plek staat; klaar als zij er staat, en niets als dat al zo is. */
  openBij(pad: string): Promise<void> | undefined {
    const klappen = this.#klappenBij(pad);
    const delen = ['afweging' as const, ...klappen.map(deelBij)];
    if (
      pad === GEWENST ||
      (klappen.every((klap) => this.klap.isOpen(klap)) && delen.every((deel) => this.delen.deel(deel)))
    )
      return undefined;
    for (const klap of klappen) this.klap.open(klap);
    return Promise.all(delen.map((deel) => this.delen.haal(deel))).then(
      async () => void (await this.#host.updateComplete),
    );
  }

  /** De regel om op te klikken waar de vraag op deze plek achter zit. */
  regelBij(pad: string): HTMLElement | null {
    const [klap = 'vergelijk'] = this.#klappenBij(pad);
    return this.#host.shadowRoot?.querySelector(`details[data-klap="${klap}"] > summary`) ?? null;
  }

  /** De uitklappers waar de vraag op deze plek in staat, de buitenste eerst. */
  #klappenBij(pad: string): readonly string[] {
    const [deel = ''] = stappen(pad);
    const blad = this.#lezer() === 'professional' ? [] : ['afweging'];
    if (deel === 'verloop') return [...blad, deel];
    if (deel === 'huidig' || deel === 'gewenst') return [...blad, deel];
    const lijst = ['meegaan', 'matchingvragen', 'kwaliteitsvragen'].filter((naam) => naam === deel);
    return [...blad, ...lijst];
  }
}

function deelBij(klap: string): Deelnaam {
  if (klap === 'wet') return 'uitleg';
  if (klap === 'bronnen') return 'raad';
  if (klap === 'vergelijk') return klap;
  return klap === 'huidig' || klap === 'gewenst' ? 'plaatsing' : 'afweging';
}
