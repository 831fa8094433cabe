// Wat er met de kluis van één concept gebeurt, na elkaar: een langzame schrijfbeurt mag een latere niet inhalen.

import { type Bewaard, Kluis, type Kluisinhoud } from './kluis.js';

export class Conceptschrijver {
  readonly #naam: string;
  #kluis: Kluis;
  #loopt: Promise<void> = Promise.resolve();

  private constructor(naam: string, kluis: Kluis) {
    this.#naam = naam;
    this.#kluis = kluis;
  }

  /** `null` waar de browser niet kan bewaren. */
  static async open(naam: string): Promise<Conceptschrijver | null> {
    const kluis = await Kluis.open(naam);
    return kluis && new Conceptschrijver(naam, kluis);
  }

  /** Doet dit na alles wat er al liep. Mislukt het, dan hoort alleen wie het vroeg dat. */
  daarna(stap: () => Promise<void>): Promise<void> {
    const klaar = this.#loopt.then(stap);
    this.#loopt = klaar.catch(() => {});
    return klaar;
  }

  /** `null` ook als er niet te lezen valt. */
  lees(): Promise<Kluisinhoud | 'onleesbaar' | null> {
    return this.#kluis.lees(this.#naam).catch(() => null);
  }

  schrijf(stuk: Bewaard & { readonly eerder: readonly Bewaard[] }, tot: number): Promise<void> {
    return this.#metKluis((kluis) => kluis.schrijf(this.#naam, stuk, tot));
  }

  merkVerzonden(verzonden = true): Promise<void> {
    return this.#metKluis((kluis) => kluis.merkVerzonden(this.#naam, verzonden));
  }

  wis(): Promise<void> {
    return this.#metKluis((kluis) => kluis.wis(this.#naam));
  }

  /** Sluit de kluis als alles gedaan is. */
  async sluit(): Promise<void> {
    await this.#loopt;
    this.#kluis.sluit();
  }

  // Wie intussen alle gegevens van de site wiste sloot ook onze kluis; dan nog één keer met een nieuwe.
  async #metKluis(doe: (kluis: Kluis) => Promise<void>): Promise<void> {
    try {
      await doe(this.#kluis);
    } catch (fout) {
      const nieuw = isVol(fout) ? null : await Kluis.open(this.#naam);
      if (!nieuw) throw fout;
      this.#kluis.sluit();
      this.#kluis = nieuw;
      await doe(nieuw);
    }
  }
}

/** Is er geen plaats meer op het apparaat? */
export function isVol(fout: unknown): boolean {
  return fout instanceof DOMException && fout.name === 'QuotaExceededError';
}
