// Waar een vraag bij het netwerk heen leidt: een antwoord hier, doorvragen in het formulier, of een trede van de ladder.

import { vindPersoon } from '../../../domein/dossier/bewerkingen.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import type { Kaartbasis } from '../basis.js';
import type { Schermplek } from '../deelbouw.js';

export class WoordenActies {
  /** Waar nu niet over gepraat wordt. Een volgende keer staat de vraag er weer. */
  readonly nietNu = new Set<string>();
  readonly #basis: Kaartbasis;
  readonly #plek: Schermplek;

  constructor(basis: Kaartbasis, plek: Schermplek) {
    this.#basis = basis;
    this.#plek = plek;
  }

  zetRing(id: string, ring: Persoon['ring']): void {
    const persoon = vindPersoon(this.#basis.store().dossier, id);
    if (persoon) this.#basis.opdrachten.voerUit({ wat: 'verplaatsen', id, ring, sector: persoon.sector ?? null });
    this.#basis.focus('#vragen-titel');
  }

  zetBlijft(id: string, waarde: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'wijzigen', id, pad: '/blijftNaHulp', waarde });
    // Wie het niet weet heeft geantwoord: dan is een volgende aan de beurt.
    this.nietNu.add(`blijft:${id}`);
    this.#basis.focus('#vragen-titel');
  }

  /** Wie van de professionals betrekt het netwerk? */
  zetBetrekt(id: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'wijzigen', id, pad: '/verantwoordelijk', waarde: true });
    this.#basis.focus('#vragen-titel');
  }

  doorvragen(vraag: string): void {
    this.#plek.vraag({ soort: 'doorvragen', vraag }, 'doorvragen-gevraagd', { vraag });
  }

  ladder(trede: string): void {
    this.#plek.vraag({ soort: 'trede', trede }, 'ladder-gevraagd', { trede });
  }

  formulier(id: string): void {
    this.#plek.vraag({ soort: 'steunfiguur', id }, 'steunfiguur-gevraagd', { id });
  }

  nuNiet(vraag: string): void {
    this.nietNu.add(vraag);
    this.#basis.ververs();
    this.#basis.focus('#vragen-titel');
  }
}
