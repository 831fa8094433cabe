// De delen van de rekenmachine die pas geladen en getekend worden als iemand ze nodig heeft, elk met zijn teksten: wat in een uitklapper
// staat, wat op papier komt, en wat er mis is. Wie naar een deel vraagt haalt het op.

import type { LitElement } from 'lit';
import { Later } from '../../scherm/later.js';
import { idVan } from '../../scherm/scherm-element.js';
import { type Beoordeeld, type Bericht, maakBerichten } from './berichten.js';
import { Papier } from './papier.js';
import { springNaar, uitklappersVoor } from './spring.js';
import type { Vertaler } from './teksten.js';
import { Uitklappers } from './uitklapper.js';

type Bestanddeel = typeof import('./bestand.js');
type Inhoud = typeof import('./inhoud.js');
type Tabellen = typeof import('./tabellen.js');

export class Rekendelen {
  readonly #inhoud: Later<Inhoud>;
  readonly #tabellen: Later<Tabellen>;
  readonly #meldingen: Later<object>;
  readonly #bestand: Later<Bestanddeel>;
  readonly #uitklappers: Uitklappers;
  readonly #papier: Papier;
  readonly #host: LitElement;
  readonly #t: Vertaler;
  #geladenTabellen: Tabellen | undefined;

  /** @param teken tekent het element nu, niet pas straks */
  constructor(host: LitElement, t: Vertaler, teken: () => void) {
    this.#host = host;
    this.#t = t;
    // Een deel zonder zijn teksten is er niet.
    const met = async <T>(deel: Promise<T>, ...teksten: readonly string[]): Promise<T> => {
      const [code, geladen] = await Promise.all([deel, t.laad(...teksten)]);
      if (!geladen) throw new Error('teksten-niet-geladen');
      return code;
    };
    this.#inhoud = new Later(host, () => met(import('./inhoud.js'), 'inhoud'));
    this.#tabellen = new Later(host, async () => {
      this.#geladenTabellen = await met(import('./tabellen.js'), 'inhoud', 'tabellen');
      return this.#geladenTabellen;
    });
    this.#meldingen = new Later(host, () => met(Promise.resolve({}), 'inhoud', 'meldingen'));
    this.#bestand = new Later(host, () => import('./bestand.js'));
    this.#uitklappers = new Uitklappers(host, (doel) => this.#vooruit(doel));
    this.#papier = new Papier(host, { laad: () => this.#tabellen.laad(), teken });
  }

  /** Wat er in een bouwsteen staat als iemand hem opent, en in de uitklappers bij een veld. */
  get inhoud(): Inhoud | undefined {
    return this.#inhoud.deel;
  }

  /** De tabellen onder de rekenmachine. */
  get tabellen(): Tabellen | undefined {
    return this.#tabellen.deel;
  }

  /** De tabellen als zij er al zijn: voor wat alleen op papier staat, en dus niemand nu ziet. */
  get papier(): Tabellen | undefined {
    return this.#geladenTabellen;
  }

  /** Zijn de zinnen over wat er mis is of ontbreekt er? */
  get meldingen(): boolean {
    return this.#meldingen.deel !== undefined;
  }

  /** Staat de inhoud van deze uitklapper op het scherm, of komt zij op papier? */
  toont(sleutel: string): boolean {
    return this.#uitklappers.is(sleutel) || (this.#papier.aan && sleutel.startsWith('paneel:'));
  }

  laadMeldingen(): Promise<unknown> {
    return this.#meldingen.laad();
  }

  /** Wat er te zeggen is over de invoer; de zinnen daarvoor worden dan gehaald. */
  berichten(beoordeeld: Beoordeeld): readonly Bericht[] {
    const berichten = maakBerichten(this.#t, beoordeeld);
    if (berichten.length > 0) void this.#meldingen.laad();
    return berichten;
  }

  laadBestand(): Promise<Bestanddeel | undefined> {
    return this.#bestand.laad();
  }

  /** Zet klaar wat op papier komt. */
  legOpPapier(): Promise<void> {
    return this.#papier.leg();
  }

  /** Brengt de bezoeker naar het veld op `pad`, of naar wat er `bij` hoort. Wat daarvoor open moet wordt eerst gehaald. */
  spring(pad: string, bij = ''): void {
    const spring = (): void => springNaar(this.#host.renderRoot, idVan(pad) + bij);
    if (!this.#uitklappers.open(...uitklappersVoor(pad, bij !== ''))) return spring();
    void this.#inhoud
      .laad()
      .then(() => this.#host.updateComplete)
      .then(spring);
  }

  // Haalt vast op wat de bezoeker zo nodig kan hebben: hij wijst dit aan.
  #vooruit(doel: Element): void {
    const sleutel = doel.closest('summary')?.parentElement?.dataset['uitklapper'];
    if (sleutel?.startsWith('paneel:')) void this.#tabellen.laad();
    else if (sleutel) void this.#inhoud.laad();
    else if (doel.closest('[data-pad]')) void this.#meldingen.laad();
  }
}
