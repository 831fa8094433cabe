// Alles wat er gebeurt als een bezoeker iets doet met lijst of kaart. Komt bij het eerste teken dat er iemand is: het eerste beeld tekent alleen.

import type { LitElement } from 'lit';
import { wijkInAnderBeeld, wijkUit } from '../../../domein/netwerk/schikken/uitwijken.js';
import { Focusvanger } from '../../../scherm/focusvanger.js';
import type { Kaartbasis, Kaartplek } from '../basis.js';
import { Aanwijzer } from './aanwijzer.js';
import { bezigSjabloon } from './bezig.js';
import { KaartActies } from './kaart-acties.js';
import { Kaarthand } from './kaarthand.js';
import { Opdrachten } from './opdrachten.js';
import { terugSjabloon } from './terugknoppen.js';
import { Toetsen } from './toetsen.js';

export { stijl } from './handelen.styles.js';

export class Handelen {
  readonly basis: Kaartbasis;
  readonly doe: KaartActies;
  readonly hand: Kaarthand;
  readonly toetsen: Toetsen;
  /** Wat er op de kaart verandert als een wijziging niet past. */
  readonly wijkUit = { nu: wijkUit, ander: wijkInAnderBeeld };
  readonly bezigSjabloon = bezigSjabloon;
  readonly terugSjabloon = terugSjabloon;

  constructor(host: LitElement, plek: Kaartplek) {
    host.addController(new Aanwijzer(host));
    host.addController(new Focusvanger(host, '[data-knoop=""], #lijst-titel'));
    const opdrachten = new Opdrachten(plek);
    this.hand = new Kaarthand(host, { ...plek, opdrachten, open: (id) => this.doe.open(id) });
    this.basis = { ...plek, opdrachten, hand: this.hand };
    this.doe = new KaartActies(this.basis);
    this.toetsen = new Toetsen(this.basis, this.doe);
  }
}
