// Waar de bezoeker op het pad staat: over welke plek hij leest, en waar Tab uitkomt. Het pad is één stop voor Tab; de pijlen lopen erover.

import type { LitElement } from 'lit';
import { TREDECODES } from '../../domein/dossier/codes.js';
import type { Ladder } from '../../domein/dossier/dossier.js';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import { zetFocus } from '../../ui/focus.js';
import type { Ladderlezer } from './weergave.js';

/** Hoeveel plekken een toets verder gaat; in een taal van rechts naar links is verder naar links. */
const STAPPEN: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: -TREDECODES.length,
  End: TREDECODES.length,
};

export class Padloper {
  readonly #host: LitElement;
  /** De plek die de bezoeker koos om over te lezen. */
  gekozen: Tredecode | '' = '';
  heel = false;
  #stap: Tredecode | '' = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  stap({ huidig, gewenst }: Ladder): Tredecode {
    return this.#stap || this.gekozen || gewenst?.trede || huidig?.trede || 'thuis';
  }

  /** Over welke plek het scherm vertelt. Een kind of ouder leest altijd over een plek: de gekozen, de gewenste of die van nu. */
  leest({ gewenst, huidig }: Ladder, lezer: Ladderlezer, vast: boolean): Tredecode | '' {
    return this.gekozen || lezer === 'professional' || lezer === 'raadslid' || vast
      ? this.gekozen
      : gewenst?.trede || huidig?.trede || '';
  }

  lees(code: Tredecode | ''): void {
    this.gekozen = code;
    if (code) this.#stap = code;
    this.#host.requestUpdate();
  }

  opToets(toets: KeyboardEvent): void {
    const hier = (toets.target as HTMLElement).closest<HTMLElement>('.plek')?.dataset['trede'];
    if (!hier || toets.ctrlKey || toets.altKey || toets.metaKey) return;
    const verder = getComputedStyle(toets.target as HTMLElement).direction === 'rtl' ? -1 : 1;
    const stap = { ArrowLeft: -verder, ArrowRight: verder }[toets.key] ?? STAPPEN[toets.key];
    if (stap === undefined) return;
    // Anders schuift de pagina onder het pad vandaan.
    toets.preventDefault();
    const naar = TREDECODES.indexOf(hier as Tredecode) + stap;
    this.#stap = TREDECODES[Math.max(0, Math.min(TREDECODES.length - 1, naar))] as Tredecode;
    this.#host.requestUpdate();
    void zetFocus(this.#host, `.plek[data-trede="${this.#stap}"]`);
  }
}
