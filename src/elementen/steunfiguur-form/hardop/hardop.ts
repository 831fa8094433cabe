// Een stap of een vraag laten voorlezen, met een stem van het apparaat zelf. Nooit met een stem van het netwerk: dan zouden namen het apparaat
// verlaten. Is er geen eigen stem in deze taal, dan is er ook geen knop.

import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { knop } from '../../../scherm/knop.js';
import type { Vertaler } from '../teksten.js';

export { teksten } from '../../../teksten/nl/steunfiguur-form/hardop.js';

type Venster = Window & typeof globalThis;

// Wat er gelezen wordt, in de volgorde van het scherm: kop, uitleg, vraag en keuzes.
const LEESBAAR = 'h1, h2, h3, h4, h5, h6, legend, label, p';

export class Hardop implements ReactiveController {
  readonly #host: LitElement;
  readonly #t: Vertaler;
  #venster: Venster | null = null;
  #plek: Element | null = null;
  #kop = '';

  constructor(host: LitElement, t: Vertaler) {
    this.#host = host;
    this.#t = t;
    host.addController(this);
  }

  hostConnected(): void {
    this.#venster = this.#host.ownerDocument.defaultView as Venster | null;
    this.#spraak?.addEventListener('voiceschanged', this.#bijStemmen);
  }

  hostDisconnected(): void {
    this.stop();
    this.#spraak?.removeEventListener('voiceschanged', this.#bijStemmen);
  }

  // Wie naar een andere stap of vraag gaat, hoort de vorige niet meer.
  hostUpdated(): void {
    const plek = this.#plek;
    if (plek && (!plek.isConnected || plek.closest('[hidden]') || kopVan(plek) !== this.#kop)) this.stop();
  }

  /** De knop bij wat er op deze plek staat. */
  knop(plek: string): TemplateResult | typeof nothing {
    if (!this.#stem) return nothing;
    const tekst = this.#t.tekst(this.#plek ? 'actie.stopLezen' : 'actie.leesVoor');
    return html`<div class="hardop">${knop<Hardop, 'leesVoor'>(this, 'leesVoor', [plek], { tekst })}</div>`;
  }

  /** Leest voor wat er op deze plek te zien is, of stopt daarmee. */
  leesVoor(selector: string): void {
    const [venster, spraak, stem] = [this.#venster, this.#spraak, this.#stem];
    const plek = this.#host.shadowRoot?.querySelector(selector);
    if (this.#plek) return this.stop();
    if (!venster || !spraak || !stem || !plek) return;
    const delen = [...plek.querySelectorAll<HTMLElement>(LEESBAAR)].filter(
      (deel) => deel.getClientRects().length > 0 && tekstVan(deel) !== '',
    );
    this.#plek = plek;
    this.#kop = kopVan(plek);
    venster.addEventListener('keydown', this.#bijToets, true);
    for (const deel of delen) {
      const zin = new venster.SpeechSynthesisUtterance(tekstVan(deel));
      zin.voice = stem;
      zin.lang = stem.lang;
      zin.onstart = () => this.#merk(deel);
      zin.onend = () => (deel === delen.at(-1) ? this.stop() : this.#merk(null));
      spraak.speak(zin);
    }
    this.#host.requestUpdate();
  }

  stop(): void {
    if (!this.#plek) return;
    this.#merk(null);
    this.#plek = null;
    this.#venster?.removeEventListener('keydown', this.#bijToets, true);
    this.#spraak?.cancel();
    this.#host.requestUpdate();
  }

  get #spraak(): SpeechSynthesis | undefined {
    // Niet elke browser heeft het.
    return (this.#venster as Partial<Venster> | null)?.speechSynthesis;
  }

  get #stem(): SpeechSynthesisVoice | undefined {
    const { taal } = this.#t;
    return this.#spraak?.getVoices().find(({ localService, lang }) => localService && lang.split(/[-_]/)[0] === taal);
  }

  #merk(deel: Element | null): void {
    for (const eerder of this.#host.shadowRoot?.querySelectorAll('[data-hardop]') ?? [])
      eerder.removeAttribute('data-hardop');
    deel?.setAttribute('data-hardop', '');
  }

  readonly #bijStemmen = (): void => this.#host.requestUpdate();

  // Escape stopt alleen het lezen; wie nog eens drukt stopt het doorvragen.
  readonly #bijToets = (gebeurtenis: KeyboardEvent): void => {
    if (gebeurtenis.key !== 'Escape') return;
    gebeurtenis.stopPropagation();
    this.stop();
  };
}

function tekstVan({ textContent }: Node): string {
  return (textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function kopVan(plek: Element): string {
  const kop = plek.querySelector(LEESBAAR);
  return kop ? tekstVan(kop) : '';
}
