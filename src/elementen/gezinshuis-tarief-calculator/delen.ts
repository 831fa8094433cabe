// De delen van de rekenmachine die pas komen als iemand ze nodig heeft, elk met zijn teksten en zijn stijlen. Wie naar een deel vraagt haalt
// het op; tot het er is staat er niets.

import type { CSSResult, LitElement } from 'lit';
import { kleedErbij } from '../../scherm/kleding.js';
import { Later } from '../../scherm/later.js';
import type { Vertaler } from './teksten.js';

export class Rekendelen {
  /** Wat er in een open bouwsteen staat. */
  readonly detail: Later<typeof import('./detail.js')>;
  /** Waardoor het tarief veranderde. */
  readonly verschil: Later<typeof import('./verschil.js')>;
  readonly opbouw: Later<typeof import('./opbouw.js')>;
  readonly bronnen: Later<typeof import('./bronnen.js')>;
  readonly papier: Later<typeof import('./papier.js')>;

  constructor(host: LitElement, t: Vertaler) {
    const maak = <T extends object>(teksten: readonly string[], haal: () => Promise<T>): Later<T> =>
      new Later(host, async () => {
        const [deel, compleet] = await Promise.all([haal(), t.laad(...teksten)]);
        if (!compleet) throw new Error('teksten');
        if ('styles' in deel) kleedErbij(host, deel.styles as CSSResult);
        return deel;
      });
    this.detail = maak(['detail'], () => import('./detail.js'));
    this.verschil = maak([], () => import('./verschil.js'));
    this.opbouw = maak(['opbouw'], () => import('./opbouw.js'));
    this.bronnen = maak(['detail', 'bronnen'], () => import('./bronnen.js'));
    this.papier = maak(['detail', 'opbouw', 'bronnen'], () => import('./papier.js'));
  }

  /** Wat er nu wordt opgehaald; `undefined` als er niets onderweg is. */
  get onderweg(): Promise<unknown> | undefined {
    const bezig = Object.values(this).flatMap((deel: Later<object>) => deel.bezig ?? []);
    return bezig.length > 0 ? Promise.all(bezig) : undefined;
  }
}
