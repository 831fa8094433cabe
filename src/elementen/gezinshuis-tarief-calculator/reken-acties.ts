// Alles wat een bezoeker in de rekenmachine kan doen met een knop, een link of een bestand.

import { isObject } from '../../domein/json.js';
import { HOOGSTE_AANTAL_BYTES } from '../../domein/kopie.js';
import { neemInvoer } from '../../domein/tarief/neem-invoer.js';
import type { Taal } from '../../i18n/taal.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { bewaarJson, leesTekstbestand, neemBestand } from '../../scherm/bestand.js';
import type { Rekenaar } from './rekenaar.js';

/** Wat het element voor deze handelingen doet. */
export interface Actiebasis {
  readonly rekenaar: Rekenaar;
  readonly document: () => Document;
  readonly taal: () => Taal;
  /** Wijzigt het blad, en laat weten wat er veranderde. */
  readonly wijzig: (doe: () => void) => void;
  /** Eén handeling, voor wat pas later klaar is. */
  readonly handel: (doe: () => void) => void;
  readonly toonFouten: () => void;
  readonly spring: (id: string) => void;
  readonly kiesBestand: () => void;
  readonly drukAf: () => void;
  readonly ververs: () => void;
}

export class RekenActies {
  readonly #basis: Actiebasis;
  #bestandsfout = false;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  get bestandsfout(): boolean {
    return this.#bestandsfout;
  }

  opslaan(): void {
    const { document, rekenaar } = this.#basis;
    bewaarJson(document(), 'gezinshuistarief.json', rekenaar.blad.invoer);
  }

  openen(): void {
    this.#basis.kiesBestand();
  }

  leesBestand(veld: Invoerveld): void {
    const bestand = neemBestand(veld as HTMLInputElement);
    if (bestand) void this.#open(bestand);
  }

  afdrukken(): void {
    this.#basis.drukAf();
  }

  toonFouten(): void {
    this.#basis.toonFouten();
  }

  naar(id: string): void {
    this.#basis.spring(id);
  }

  /** De bezoeker zegt welk getal hij bedoelt. */
  bedoel(pad: string, waarde: number): void {
    const { rekenaar, taal, wijzig, spring } = this.#basis;
    wijzig(() => rekenaar.kiesLezing(pad, waarde, taal()));
    spring(`v${pad.replaceAll(/[^a-z0-9]+/gi, '-')}`);
  }

  async #open(bestand: File): Promise<void> {
    const { handel, wijzig, rekenaar, ververs } = this.#basis;
    const gelezen = neemInvoer((await leesTekstbestand(bestand, HOOGSTE_AANTAL_BYTES)) ?? '');
    // Een bestand is pas een berekening als er een inkomen in staat; anders zou elk JSON-bestand alles leegmaken.
    const goed = gelezen.goed && isObject(gelezen.waarde.inkomen);
    this.#bestandsfout = !goed;
    ververs();
    if (goed) handel(() => wijzig(() => rekenaar.neemInvoer(gelezen.waarde)));
  }
}
