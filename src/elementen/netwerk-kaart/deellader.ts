// Haalt een deel van het scherm als iemand het nodig heeft, met zijn teksten en stijlen, en houdt bij wat er nog onderweg is. Wie sneller is dan het
// deel wordt niet vergeten: zijn handeling wacht, en gebeurt dan in één taak. Wie intussen verder typt raakt zijn veld niet kwijt.

import type { CSSResult, LitElement } from 'lit';
import { kleedErbij } from '../../scherm/kleding.js';
import { Later } from '../../scherm/later.js';
import { type Focuswens, focusVoor } from '../../ui/focus.js';
import type { Kaartplek } from './basis.js';
import type { Tekstdeelnaam, Vertaler } from './teksten.js';

type Los = (...gegevens: readonly unknown[]) => unknown;

export class Deellader {
  readonly #host: LitElement;
  readonly #plek: Pick<Kaartplek, 'handel' | 'herteken'>;
  readonly #t: Vertaler;
  readonly #onderweg = new Set<Promise<unknown>>();
  /** Gebeurt er nu iets waar de bezoeker eerder om vroeg, dan is dit waar hij toen de focus wilde. */
  wens: Focuswens | undefined;

  constructor(host: LitElement, plek: Pick<Kaartplek, 'handel' | 'herteken'>, t: Vertaler) {
    this.#host = host;
    this.#plek = plek;
    this.#t = t;
  }

  /** @param maak pas als ook de teksten er zijn: een deel dat het niet redde laat niets achter */
  later<M extends object, T extends object>(
    naam: Tekstdeelnaam,
    haal: () => Promise<M>,
    maak: (deel: M) => T,
  ): Later<T> {
    return new Later(this.#host, async () => {
      const [deel, gelukt] = await Promise.all([haal(), this.#t.laad(naam)]);
      if (!gelukt) throw new Error(naam);
      this.#kleed(deel);
      return maak(deel);
    });
  }

  /** Een deel dat niet zonder een ander kan. */
  met<A extends object, M extends object, T extends object>(
    eerst: Later<A>,
    naam: Tekstdeelnaam,
    haal: () => Promise<M>,
    maak: (deel: M, eerst: A) => T,
  ): Later<T> {
    return this.later(
      naam,
      () => Promise.all([haal(), eerst.laad()]),
      ([deel, er]) => {
        if (!er) throw new Error(naam);
        this.#kleed(deel);
        return maak(deel, er);
      },
    );
  }

  /** Wacht op alles wat onderweg is. */
  async rust(): Promise<void> {
    while (this.#onderweg.size > 0) await Promise.all(this.#onderweg);
  }

  vraag<T extends object>(deel: Later<T>): T | undefined {
    this.laad(deel);
    return deel.er;
  }

  laad<T extends object>(deel: Later<T>): void {
    if (!deel.er) this.#volg(deel.laad());
  }

  /**
   * Doet iets: meteen als het kan, en anders zodra het kan.
   * @param veld kiest of typt de bezoeker?
   */
  roep<T extends object>(deel: Later<T>, doe: (er: T) => void, veld = false): void {
    if (deel.er) return doe(deel.er);
    this.#volg(this.#roepStraks(deel, doe, veld));
  }

  /** De handelingen van een deel, ook zolang dat er nog niet is. */
  straks<T extends object, A extends object>(
    deel: () => Later<T>,
    acties: (deel: T) => A = (er) => er as unknown as A,
  ): A {
    return new Proxy({} as A, {
      get:
        (_leeg, naam) =>
        (...gegevens: readonly unknown[]): void =>
          this.roep(
            deel(),
            (er) => void (Reflect.get(acties(er), naam) as Los | undefined)?.apply(acties(er), [...gegevens]),
            typeof gegevens[0] === 'object',
          ),
    });
  }

  async #roepStraks<T extends object>(deel: Later<T>, doe: (er: T) => void, veld: boolean): Promise<void> {
    const wens = focusVoor(this.#host);
    const er = await deel.laad();
    // Een veld mag niet laten zien wat niet in de waarde staat.
    if (!er) return void (veld && this.#plek.herteken());
    this.wens = wens;
    try {
      this.#plek.handel(() => doe(er));
    } finally {
      this.wens = undefined;
    }
  }

  #volg(belofte: Promise<unknown>): void {
    this.#onderweg.add(belofte);
    void belofte.finally(() => this.#onderweg.delete(belofte));
  }

  // Een deel brengt zijn eigen stijlen mee.
  #kleed({ stijl }: { readonly stijl?: CSSResult }): void {
    if (stijl) kleedErbij(this.#host, stijl);
  }
}
