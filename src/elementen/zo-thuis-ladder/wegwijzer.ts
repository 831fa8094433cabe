// Brengt de bezoeker naar een vraag: klapt open waar zij in staat, en zet de focus erop.

import { stappen } from '../../domein/json-pointer.js';
import { idVan } from '../../scherm/scherm-element.js';
import { GEWENST } from './controles.js';
import { focusVoor } from '../../ui/focus.js';
import type { Ladderbasis } from './ladder-acties.js';
import { deelBij } from './panelen.js';

/** De uitklapper van het werkblad waar een vraag achter zit. */
const OP_HET_WERKBLAD: Readonly<Record<string, string>> = {
  plan: 'plan',
  steunfiguren: 'steunfiguren',
  meegaan: 'steunfiguren',
  matching: 'matching',
  matchingvragen: 'matching',
  pleegcontractOp: 'matching',
  kwaliteitscriteria: 'kwaliteitscriteria',
  kwaliteitsvragen: 'kwaliteitscriteria',
};

/** De uitklappers die iedereen heeft. */
const OP_HET_BLAD: readonly string[] = [
  'verloop',
  'huidig',
  'gewenst',
  'meegaan',
  'matchingvragen',
  'kwaliteitsvragen',
];

export class Wegwijzer {
  readonly #basis: Ladderbasis;

  constructor(basis: Ladderbasis) {
    this.#basis = basis;
  }

  /** Naar de vraag op deze plek. Bij vaste antwoorden: het gekozen antwoord, of anders het eerste. */
  naar(pad: string): void {
    const zet = (): void => {
      const plek = this.#basis.vind(`#${idVan(pad)}, [data-pad="${pad}"]`);
      (
        ['input:checked', 'input', '[tabindex="0"]']
          .map((keuze) => plek?.querySelector<HTMLElement>(keuze))
          .find(Boolean) ??
        plek ??
        this.regelBij(pad)
      )?.focus();
    };
    // Zonder te wachten als het kan: een telefoon toont zijn toetsen alleen bij de klik zelf.
    const focus = focusVoor(this.#basis.element);
    const wacht = this.openBij(pad);
    if (wacht) void wacht.then(() => focus(zet));
    else zet();
  }

  /** Klapt open waar de vraag op deze plek staat; klaar als zij er staat, en niets als dat al zo is. */
  openBij(pad: string): Promise<void> | undefined {
    const { element, panelen } = this.#basis;
    const { klap, delen } = panelen();
    const klappen = this.#klappenBij(pad);
    const nodig = ['afweging' as const, ...klappen.map(deelBij)];
    if (pad === GEWENST || (klappen.every((naam) => klap.isOpen(naam)) && nodig.every((deel) => delen.deel(deel))))
      return undefined;
    for (const naam of klappen) klap.open(naam);
    return Promise.all(nodig.map((deel) => delen.haal(deel))).then(async () => void (await element.updateComplete));
  }

  /** De regel om op te klikken waar de vraag op deze plek achter zit. */
  regelBij(pad: string): HTMLElement | null {
    const [klap = 'vergelijk'] = this.#klappenBij(pad);
    return this.#basis.vind(`details[data-klap="${klap}"] > summary`);
  }

  /** De uitklappers waar de vraag op deze plek in staat, de buitenste eerst. */
  #klappenBij(pad: string): readonly string[] {
    const [deel = ''] = stappen(pad);
    // Even op adem staat naast het pad, en niet op het blad.
    if (deel === 'respijt') return [deel];
    const professional = this.#basis.weergave().lezer === 'professional';
    return [
      // Een kind en een ouder openen het blad; daarop staat alles open wat een professional per vraag openklapt.
      professional ? (OP_HET_WERKBLAD[deel] ?? '') : 'afweging',
      OP_HET_BLAD.includes(deel) ? deel : '',
    ].filter(Boolean);
  }
}
