// Wat er letterlijk in velden getypt is die niet op het blad van een scenario staan: de jeugdigen op een niveau, een aanbod, een naam, een indexcijfer.
// Wat daarvan nog niet telt staat bij de rekenaar onder `half`: zo gaat het mee met het concept, en komt het na het openen van een bestand terug.

import type { Rekenaar } from './rekenaar.js';

interface Veldtekst {
  readonly tekst: string;
  /** Telt wat er staat, of geldt nog wat er voor het typen stond? */
  readonly telt: boolean;
  /** De waarde die daarna gold. Geldt er een andere, dan is wat hier getypt is niet meer waar. */
  readonly bij: unknown;
}

export class Veldteksten {
  readonly #rekenaar: Rekenaar;
  readonly #velden = new Map<string, Veldtekst>();
  /** Waar `#velden` bij hoort: een ander geheel is van een nieuw begin, uit een bestand of uit het concept. */
  #half: Readonly<Record<string, string>>;

  constructor(rekenaar: Rekenaar) {
    this.#rekenaar = rekenaar;
    this.#half = rekenaar.half;
  }

  /** Onthoudt wat er in een veld getypt is. @param bij de waarde die daarna geldt */
  zet(sleutel: string, tekst: string, bij: unknown, telt: boolean): void {
    this.vergeet(sleutel);
    this.#velden.set(sleutel, { tekst, telt, bij });
    if (!telt) this.#rekenaar.half[sleutel] = tekst;
  }

  /** Wat er in een veld getypt is, zolang de waarde daarna niet door iets anders veranderde. @param nu de waarde die geldt */
  lees(sleutel: string, nu: unknown): Veldtekst | undefined {
    const { half } = this.#rekenaar;
    if (this.#half !== half) {
      this.#half = half;
      this.#velden.clear();
    }
    const bewaard = half[sleutel];
    if (bewaard !== undefined && !this.#velden.has(sleutel))
      this.#velden.set(sleutel, { tekst: bewaard, telt: false, bij: nu });
    const veld = this.#velden.get(sleutel);
    if (veld?.bij === nu) return veld;
    this.vergeet(sleutel);
    return undefined;
  }

  vergeet(sleutel: string): void {
    this.#velden.delete(sleutel);
    delete this.#rekenaar.half[sleutel];
  }

  /** Schuift op wat bij een plek hoorde, na het weghalen van een ervan. @param nieuw de sleutel van nu; `null` is weg */
  schuif(nieuw: (sleutel: string) => string | null): void {
    const alle = [...this.#velden];
    for (const [sleutel] of alle) this.vergeet(sleutel);
    for (const [sleutel, { tekst, bij, telt }] of alle) {
      const hier = nieuw(sleutel);
      if (hier !== null) this.zet(hier, tekst, bij, telt);
    }
  }
}
