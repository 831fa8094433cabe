// Wat een bezoeker op de ladder altijd kan doen met een knop of een link. Wat bij een deel hoort staat bij dat deel.

import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import { idVan } from '../../scherm/scherm-element.js';
import type { TekstSleutel } from './teksten.js';

/** Wat het element voor deze handelingen doet. */
export interface Ladderbasis {
  readonly element: HTMLElement;
  /** Laat de pagina iets horen. */
  readonly meld: (naam: string, detail: object) => void;
  readonly store: () => DossierStore;
  readonly zet: (pad: string, waarde: unknown) => void;
  readonly terug: (wat: 'ongedaan' | 'opnieuw') => void;
  readonly vergeet: (pad: string) => void;
  readonly zeg: (sleutel: TekstSleutel) => void;
  /** Zet de focus zodra het scherm van na deze handeling er staat. */
  readonly focus: (selector: string) => void;
  readonly drukAf: () => void;
  /** Klapt open waar de vraag op deze plek staat; klaar als zij er staat, en niets als dat al zo is. */
  readonly openBij: (pad: string) => Promise<void> | undefined;
  readonly vind: (selector: string) => HTMLElement | null;
  readonly ververs: () => void;
}

export class LadderActies {
  readonly #basis: Ladderbasis;

  constructor(basis: Ladderbasis) {
    this.#basis = basis;
  }

  ongedaan(): void {
    this.#terug('ongedaan');
  }

  opnieuw(): void {
    this.#terug('opnieuw');
  }

  afdrukken(): void {
    this.#basis.drukAf();
  }

  /** De bezoeker opent een trede om te lezen; sluiten is geen nieuws. */
  leesTrede(trede: string): void {
    const uitleg = this.#basis.vind(`details[data-trede="${CSS.escape(trede)}"]`) as HTMLDetailsElement | null;
    if (!uitleg?.open) this.#basis.meld('trede-gekozen', { trede });
  }

  /** Naar de vraag op deze plek. Bij vaste antwoorden: het gekozen antwoord, of anders het eerste. */
  naar(pad: string): void {
    const focus = (): void => {
      const plek = this.#basis.vind(`#${idVan(pad)}`);
      (plek?.querySelector<HTMLElement>('input:checked') ?? plek?.querySelector<HTMLElement>('input') ?? plek)?.focus();
    };
    // Zonder te wachten als het kan: een telefoon toont zijn toetsen alleen bij de klik zelf.
    const wacht = this.#basis.openBij(pad);
    if (wacht) void wacht.then(focus);
    else focus();
  }

  #terug(wat: 'ongedaan' | 'opnieuw'): void {
    const { terug, zeg, focus } = this.#basis;
    terug(wat);
    zeg(`gedaan.${wat}`);
    // De knop blijft staan als er meer terug te gaan is; anders is de tegenhanger er nu.
    focus('[data-actie=ongedaan], [data-actie=opnieuw]');
    focus(`[data-actie=${wat}]`);
  }
}
