// De reden bij eigen grenzen: zij staat er als tekst, en wordt een veld zolang iemand haar geeft of wijzigt.

import { idVan } from '../../scherm/scherm-element.js';
import type { Actiebasis } from './reken-acties.js';

const VELD = '.band__reden input';

/** Waar de reden staat. */
interface Plek {
  readonly reden: (pad: string) => string;
  readonly zet: (pad: string, reden: string) => void;
}

export class Redenveld {
  readonly #basis: Actiebasis;
  readonly #plek: Plek;
  #pad = '';
  /** De reden van voor iemand in het veld begon. */
  #voor = '';

  constructor(basis: Actiebasis, plek: Plek) {
    this.#basis = basis;
    this.#plek = plek;
    const wortel = basis.wortel();
    wortel.addEventListener('keydown', (gebeurtenis) => this.#toets(gebeurtenis as KeyboardEvent));
    wortel.addEventListener('focusout', ({ target }) => {
      if (!(target as Element).matches(VELD)) return;
      this.#pad = '';
      void basis.ververs();
    });
  }

  /** Is het veld voor deze reden open? */
  isOpen(pad: string): boolean {
    return this.#pad === pad;
  }

  open(pad: string): void {
    this.#pad = pad;
    this.#voor = this.#plek.reden(pad);
    const { focus, wortel } = this.#basis;
    focus(() => wortel().querySelector<HTMLInputElement>(VELD)?.focus());
  }

  // Met Enter is de reden gegeven, met Escape blijft zij zoals zij was. Die Escape is voor het veld: een dialoog eromheen blijft open.
  #toets(gebeurtenis: KeyboardEvent): void {
    const { key, isComposing, target } = gebeurtenis;
    if (isComposing || (key !== 'Enter' && key !== 'Escape') || !(target as Element).matches(VELD)) return;
    gebeurtenis.preventDefault();
    gebeurtenis.stopPropagation();
    const pad = this.#pad;
    if (key === 'Escape') this.#basis.handel(() => this.#plek.zet(pad, this.#voor));
    // Verdwijnt een veld met de focus erin, dan zegt Firefox niet dat iemand er klaar mee is.
    else (target as HTMLElement).blur();
    this.#pad = '';
    const { focus, wortel } = this.#basis;
    focus(() =>
      wortel()
        .querySelector<HTMLElement>(`#${idVan(pad)}-reden button`)
        ?.focus(),
    );
  }
}
