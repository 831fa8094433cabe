// Past de kaart er niet in één keer op, dan staat het midden in beeld en niet de linkerrand.

import type { ReactiveController } from 'lit';
import type { Kaartplek } from './basis.js';

export class Kaartmidden implements ReactiveController {
  readonly #plek: Pick<Kaartplek, 'stand' | 'vind'>;
  #gecentreerd = -1;

  constructor(plek: Pick<Kaartplek, 'stand' | 'vind'>) {
    this.#plek = plek;
  }

  hostUpdated(): void {
    const schuif = this.#plek.vind('.kaartvak .schuif');
    const nu = schuif ? this.#plek.stand.vergroting : -1;
    if (this.#gecentreerd === nu) return;
    this.#gecentreerd = nu;
    if (schuif) schuif.scrollLeft = (schuif.scrollWidth - schuif.clientWidth) / 2;
  }
}
