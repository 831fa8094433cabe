// Wat een bezoeker op de ladder altijd kan doen met een knop of een link. Wat bij een deel hoort staat bij dat deel.

import type { LitElement } from 'lit';
import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import type { Panelen } from './panelen.js';
import type { Padloper } from './padstand.js';
import type { TekstSleutel } from './teksten.js';
import type { Weergave } from './weergave.js';

/** Wat het element voor deze handelingen doet. */
export interface Ladderbasis {
  readonly element: LitElement;
  /** Laat de pagina iets horen. */
  readonly meld: (naam: string, detail: object) => void;
  readonly store: () => DossierStore;
  readonly zet: (pad: string, waarde: unknown) => void;
  readonly terug: (wat: 'ongedaan' | 'opnieuw') => void;
  /** Kiest de plek van nu, of de gewenste. */
  readonly kiesTrede: (plek: 'huidig' | 'gewenst', trede: Tredecode) => void;
  /** Wat er nu staat. */
  readonly weergave: () => Weergave;
  readonly panelen: () => Panelen;
  readonly vergeet: (pad: string) => void;
  readonly zeg: (sleutel: TekstSleutel) => void;
  readonly zegTekst: (tekst: string) => void;
  /** Zet de focus zodra het scherm van na deze handeling er staat. */
  readonly focus: (selector: string) => void;
  readonly pad: Padloper;
  /** Haalt de kaart van een plek op; klaar als zij er staat. */
  readonly haalKaart: () => Promise<unknown>;
  /** Haalt het hele pad op; klaar als het er staat. */
  readonly haalPad: () => Promise<unknown>;
  readonly drukAf: () => void;
  /** Naar de vraag op deze plek. */
  readonly naar: (pad: string) => void;
  readonly vind: (selector: string) => HTMLElement | null;
  readonly ververs: () => void;
}

export class LadderActies {
  readonly #basis: Ladderbasis;

  constructor(basis: Ladderbasis) {
    this.#basis = basis;
  }

  afdrukken(): void {
    this.#basis.drukAf();
  }

  /** De bezoeker opent een plek om te lezen, of sluit haar weer; sluiten is geen nieuws. */
  leesTrede(trede: Tredecode): void {
    const { pad, meld } = this.#basis;
    const open = pad.gekozen !== trede;
    if (open) {
      meld('trede-gekozen', { trede });
      this.toonTrede(trede);
    } else pad.lees('');
  }

  /** De kaart van deze plek, met de focus erop. */
  toonTrede(trede: Tredecode): void {
    const { pad, haalKaart, focus } = this.#basis;
    pad.lees(trede);
    void haalKaart().then(() => focus('#plek-titel'));
  }

  heelPad(): void {
    const { haalPad, pad, ververs, focus } = this.#basis;
    void haalPad().then(() => {
      pad.heel = true;
      ververs();
      focus('.plek[tabindex="0"]');
    });
  }

  /** Naar de vraag op deze plek. */
  naar(pad: string): void {
    this.#basis.naar(pad);
  }
}
