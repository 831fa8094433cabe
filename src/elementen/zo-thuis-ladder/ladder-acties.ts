// Wat een bezoeker op de ladder altijd kan doen met een knop of een link. Wat bij een deel hoort staat bij dat deel.

import type { LitElement } from 'lit';
import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import type { Foutstand } from '../../scherm/foutstand.js';
import { zetFocus } from '../../ui/focus.js';
import type { Panelen } from './panelen.js';
import type { Padloper } from './padstand.js';
import type { TekstSleutel } from './teksten.js';
import type { Weergave } from './weergave.js';

/** Wat het element voor deze handelingen doet. */
export interface Ladderbasis {
  readonly element: LitElement;
  readonly foutstand: Foutstand;
  /** Laat de pagina iets horen. */
  readonly meld: (naam: string, detail: object) => void;
  readonly store: () => DossierStore;
  readonly terug: (wat: 'ongedaan' | 'opnieuw') => void;
  /** Wat er nu staat. */
  readonly weergave: () => Weergave;
  readonly panelen: () => Panelen;
  readonly zegTekst: (tekst: string) => void;
  readonly pad: Padloper;
  readonly drukAf: () => void;
  /** Tekent nu, zonder te wachten. */
  readonly tekenNu: () => void;
  /** Naar de vraag op deze plek. */
  readonly naar: (pad: string) => void;
  readonly vind: (selector: string) => HTMLElement | null;
}

/** Wat een deel van het scherm daarbij kan: wijzigen, en zeggen en tonen wat er dan is. */
export interface Deelbasis extends Ladderbasis {
  readonly zet: (pad: string, waarde: unknown) => void;
  /** Kiest de plek van nu, of de gewenste. */
  readonly kiesTrede: (plek: 'huidig' | 'gewenst', trede: Tredecode) => void;
  readonly vergeet: (pad: string) => void;
  readonly zeg: (sleutel: TekstSleutel) => void;
  /** Zet de focus zodra het scherm van na deze handeling er staat. */
  readonly focus: (selector: string) => void;
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
    const { element, pad, panelen } = this.#basis;
    pad.lees(trede);
    void zetFocus(element, '#plek-titel', panelen().delen.haal('uitleg'));
  }

  async heelPad(): Promise<void> {
    const { element, pad, panelen } = this.#basis;
    const haal = async (): Promise<void> => {
      await panelen().delen.haal('rechtop');
      pad.heel = true;
      element.requestUpdate();
    };
    await zetFocus(element, '.plek[tabindex="0"]', haal());
  }

  /** Naar de vraag op deze plek. */
  naar(pad: string): void {
    this.#basis.naar(pad);
  }
}
