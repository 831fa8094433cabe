// Alles wat er gebeurt als een bezoeker iets doet met lijst of kaart. Komt bij het eerste teken dat er iemand is: het eerste beeld tekent alleen.

import type { LitElement } from 'lit';
import { wijkInAnderBeeld, wijkUit } from '../../../domein/netwerk/schikken/uitwijken.js';
import { Focusvanger } from '../../../scherm/focusvanger.js';
import type { Schermfout } from '../../../scherm/foutstand.js';
import type { Kaartbasis } from '../basis.js';
import type { Schermplek } from '../deelbouw.js';
import { Aanwijzer } from './aanwijzer.js';
import { bezigSjabloon } from './bezig.js';
import { KaartActies } from './kaart-acties.js';
import { Kaarthand } from './kaarthand.js';
import { Los } from './los.js';
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

  constructor(host: LitElement, plek: Schermplek) {
    host.addController(new Aanwijzer(host));
    host.addController(new Focusvanger(host, '[data-knoop=""], #lijst-titel'));
    const opdrachten = new Opdrachten(plek);
    this.hand = new Kaarthand(host, { ...plek, opdrachten, open: (id) => this.doe.open(id) });
    this.basis = { ...plek, opdrachten, hand: this.hand, los: new Los(plek, () => host.shadowRoot) };
    this.doe = new KaartActies(this.basis);
    this.toetsen = new Toetsen(this.basis, this.doe);
  }
  /** De pagina gaf een andere waarde. */
  begin(): void {
    this.hand.stop();
    this.basis.los.huizen.clear();
  }

  /** Brengt de bezoeker naar wat er mist of los staat. */
  naarFout(fout: Schermfout): void {
    const { los, focus } = this.basis;
    if (fout.id) this.doe.open(fout.id);
    if (fout.pad === '/naam') focus('#veld-naam');
    else los.ga(fout);
  }
}
