// Het paneel als blad van onderen of als kaartje hangt over de kaart. Het ligt nooit over wie gekozen is of wat de focus heeft: het kaartje gaat
// naar de andere kant, en anders schuift de bladzijde. Valt zijn rand midden over iets om te raken, dan groeit het er net overheen: wat te raken is
// staat er heel, of niet.

import type { LitElement, ReactiveController } from 'lit';
import { bijFocus, raakt, schuifVrij } from '../../../scherm/vrijhouden.js';
import { aangehaald } from '../../../ui/kiezer.js';
import type { Kaartplek } from '../basis.js';
import { groei, omsluit, randgroei } from './groei.js';

const PANEEL = '.werk--open > .paneel';
const DOELEN = '.werk--open > :not(.paneel) :is(.raak, .kern, button, summary, a, input, select, label)';
// Zo lang na het schuiven staat de bladzijde stil.
const STIL = 100;
const SCHUIFT = { capture: true, passive: true } as const;

export class Paneelrand implements ReactiveController {
  readonly #host: LitElement;
  readonly #plek: Kaartplek;
  #gekozen = '';
  #klok: ReturnType<typeof setTimeout> | undefined;
  #document: Document | undefined;
  readonly #straks = (): void => {
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => this.#bij((paneel) => this.#pas(paneel)), STIL);
  };

  constructor(host: LitElement, plek: Kaartplek) {
    this.#host = host;
    this.#plek = plek;
    bijFocus(host, PANEEL, (paneel, doel) => {
      this.#wijk(paneel, [doel]);
      this.#pas(paneel);
    });
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('scroll', this.#straks, SCHUIFT);
    this.#document.defaultView?.addEventListener('resize', this.#straks);
  }

  hostUpdated(): void {
    const { gekozen } = this.#plek.stand;
    this.#bij((paneel) => {
      // Ook wie door een andere breedte of een grotere letter ergens anders kwam te staan.
      const plek =
        gekozen +
        this.#vanGekozen()
          .map((deel) => deel.getAttribute('transform'))
          .join();
      if (plek !== this.#gekozen) this.#toonGekozen();
      this.#gekozen = plek;
      this.#pas(paneel);
    });
    if (!gekozen) this.#gekozen = '';
  }

  hostDisconnected(): void {
    clearTimeout(this.#klok);
    this.#document?.removeEventListener('scroll', this.#straks, SCHUIFT);
    this.#document?.defaultView?.removeEventListener('resize', this.#straks);
  }

  // In het beeld erna nog eens: de focus gaat naar het paneel, en dan schuift de browser soms ook.
  #toonGekozen(): void {
    const toon = (): void =>
      this.#bij((paneel) => {
        this.#wijk(paneel, this.#vanGekozen());
        this.#pas(paneel);
      });
    toon();
    requestAnimationFrame(toon);
  }

  #bij(doe: (paneel: HTMLElement) => void): void {
    const paneel = this.#host.shadowRoot?.querySelector<HTMLElement>(PANEEL);
    if (paneel) doe(paneel);
  }

  #vanGekozen(): readonly Element[] {
    return this.#alle(`[data-plek=${aangehaald(this.#plek.stand.gekozen)}]`);
  }

  #alle(kiezer: string): readonly Element[] {
    return [...(this.#host.shadowRoot?.querySelectorAll(kiezer) ?? [])];
  }

  #wijk(paneel: HTMLElement, delen: readonly Element[]): void {
    zonderGroei(paneel);
    const doel = omsluit(delen.map(vakVan));
    const ligtErover = (): boolean => doel !== null && raakt(vakVan(paneel), doel);
    if (!doel || !ligtErover()) return;
    const { kant = 'eind' } = paneel.dataset;
    paneel.dataset['kant'] = kant === 'eind' ? 'begin' : 'eind';
    if (!ligtErover()) return;
    paneel.dataset['kant'] = kant;
    schuifVrij(paneel, doel, 'onder');
  }

  #pas(paneel: HTMLElement): void {
    const { style, dataset } = paneel;
    zonderGroei(paneel);
    const naarRechts = (dataset['kant'] === 'begin') !== (getComputedStyle(paneel).direction === 'rtl');
    const vrij = [...this.#vanGekozen(), ...this.#alle(':focus-visible')]
      .filter((deel) => !paneel.contains(deel))
      .map(vakVan);
    const doelen = this.#alle(DOELEN).map(vakVan);
    const zet = (maten: Readonly<Record<string, number>>): void => {
      for (const [maat, px] of Object.entries(maten)) if (px !== 0) style.setProperty(`--_${maat}`, `${px}px`);
    };
    const { clientWidth: breedte, clientHeight: hoogte } = this.#host.ownerDocument.documentElement;
    zet({ ...groei(vakVan(paneel), doelen, naarRechts, vrij) });
    zet({ ...randgroei(vakVan(paneel), doelen, naarRechts, { breedte, hoogte }, vrij) });
  }
}

const vakVan = (deel: Element): DOMRect => deel.getBoundingClientRect();

function zonderGroei({ style }: HTMLElement): void {
  for (const maat of ['--_hoger', '--_breder', '--_buiten', '--_onder']) style.removeProperty(maat);
}
