// Eén tabblad bewaart onder een naam. Wie later komt wacht op het slot, en krijgt het als het andere tabblad dicht is.

/** Zo lang krijgt de vorige pagina om haar slot los te laten voordat wij van een ander tabblad spreken. */
const GEDULD = 500;

export class Conceptslot {
  /** Klaar als het slot van ons is. */
  readonly vanOns: Promise<void>;
  #laatLos: (() => void) | undefined;

  /** @param signal houdt op met wachten */
  constructor(naam: string, signal: AbortSignal) {
    this.vanOns = new Promise((klaar) => {
      const { locks } = navigator;
      if (!locks) return klaar();
      locks
        .request(`zo-thuis-concept:${naam}`, { signal }, () => {
          klaar();
          return new Promise<void>((los) => {
            if (signal.aborted) los();
            else this.#laatLos = los;
          });
        })
        // Afgebroken is niet geweigerd.
        .catch(() => signal.aborted || klaar());
    });
  }

  /** Is het slot er zo snel dat geen ander tabblad het had? */
  snel(): Promise<boolean> {
    return Promise.race([
      this.vanOns.then(() => true),
      new Promise<false>((klaar) => setTimeout(() => klaar(false), GEDULD)),
    ]);
  }

  laatLos(): void {
    this.#laatLos?.();
  }
}
