// De klik die een losgelaten sleep nog maakt is van niemand.
import type { LitElement } from 'lit';

// Na een sleep van een paar pixels maakt de browser soms toch een klik, bij een vinger pas in een volgende taak.
const VOLGT_BINNEN = 500;

/** Luistert op de hele bladzijde: een hand mag van het vlak af, en een tweede vinger komt overal neer. */
export function opBladzijde({ ownerDocument }: LitElement, signal: AbortSignal) {
  return <S extends keyof HTMLElementEventMap>(soort: S, doe: (een: HTMLElementEventMap[S]) => unknown): void =>
    ownerDocument.documentElement.addEventListener(soort, doe, { signal, capture: true });
}

export class Naklik {
  readonly #host: LitElement;
  #einde: AbortController | null = null;
  /** Wanneer de hand een sleep losliet; `null` als er sindsdien iets nieuws begon, of als hij nog vasthoudt. */
  #losOp: number | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Hoort deze klik bij een sleep die net losgelaten is? Een klik van een toets of een script is nooit van het slepen. */
  is({ detail, timeStamp }: Pick<MouseEvent, 'detail' | 'timeStamp'>): boolean {
    return this.#losOp !== null && detail !== 0 && timeStamp - this.#losOp <= VOLGT_BINNEN;
  }

  /** @param losOp wanneer de hand losliet, of `null` zolang hij nog vasthoudt */
  negeer(aanwijzer: number, losOp: number | null): void {
    this.vergeet();
    this.#einde = new AbortController();
    this.#losOp = losOp;
    const luister = opBladzijde(this.#host, this.#einde.signal);
    luister('pointerup', ({ pointerId, timeStamp }) => {
      if (pointerId === aanwijzer) this.#losOp ??= timeStamp;
    });
    luister('pointerdown', () => this.vergeet());
    luister('click', (gebeurtenis) => {
      if (!this.is(gebeurtenis)) return;
      gebeurtenis.preventDefault();
      gebeurtenis.stopImmediatePropagation();
    });
  }

  vergeet(): void {
    this.#einde?.abort();
    this.#losOp = null;
  }
}
