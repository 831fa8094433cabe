// De vinkjes in de tabel met bronnen. De hele rij is raak, en met Shift gaat alles mee vanaf de rij die er het laatst bij of af ging.

import type { Invoerveld } from '../../scherm/acties.js';

const RIJ = '.bronnen tbody tr';

export class Vinkjes {
  readonly #wortel: () => ParentNode;
  #paden: ReadonlySet<string> = new Set();
  #vorige = '';
  /** Gaat wat er tussen ligt mee? */
  #reeks = false;

  constructor(wortel: () => ParentNode) {
    this.#wortel = wortel;
    // Met Shift zou een klik ook tekst kiezen.
    wortel().addEventListener('mousedown', (gebeurtenis) => {
      if ((gebeurtenis as MouseEvent).shiftKey && vakjeBij(gebeurtenis)) gebeurtenis.preventDefault();
    });
    wortel().addEventListener('click', (gebeurtenis) => this.#klik(gebeurtenis as MouseEvent));
  }

  /** De aangevinkte cijfers. */
  get paden(): readonly string[] {
    return [...this.#paden];
  }

  has(pad: string): boolean {
    return this.#paden.has(pad);
  }

  zet(veld: Invoerveld, pad: string): void {
    const aan = (veld as HTMLInputElement).checked;
    const volgorde = [...this.#wortel().querySelectorAll<HTMLInputElement>(`${RIJ} input`)].map(({ value }) => value);
    const plekken = [volgorde.indexOf(this.#vorige), volgorde.indexOf(pad)];
    const eerste = Math.min(...plekken);
    const geraakt = this.#reeks && eerste >= 0 ? volgorde.slice(eerste, Math.max(...plekken) + 1) : [pad];
    const paden = new Set(this.#paden);
    for (const een of geraakt) {
      if (aan) paden.add(een);
      else paden.delete(een);
    }
    this.#paden = paden;
    this.#vorige = pad;
    this.#reeks = false;
  }

  wis(): void {
    this.#paden = new Set();
    this.#vorige = '';
  }

  #klik(gebeurtenis: MouseEvent): void {
    const vakje = vakjeBij(gebeurtenis);
    if (!vakje) return;
    const { target, shiftKey } = gebeurtenis;
    if (target === vakje) {
      this.#reeks ||= shiftKey;
      return;
    }
    // Op de naam doet de browser het zelf, maar met Shift niet elke.
    if (!shiftKey && (target as Element).closest('label')) return;
    gebeurtenis.preventDefault();
    this.#reeks = shiftKey;
    vakje.click();
  }
}

function vakjeBij({ target }: Event): HTMLInputElement | null {
  return (target as Element).closest(RIJ)?.querySelector('input') ?? null;
}
