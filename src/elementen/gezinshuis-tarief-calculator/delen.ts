// De delen van de rekenmachine die pas komen als iemand ze nodig heeft, elk met zijn teksten en zijn stijlen. Wie naar een deel vraagt haalt
// het op; tot het er is staat er niets.

import type { CSSResult, LitElement } from 'lit';
import { kleedErbij } from '../../scherm/kleding.js';
import { Later } from '../../scherm/later.js';
import type { Adreswacht } from './adreswacht.js';
import type { Actiebasis } from './reken-acties.js';
import type { Vertaler } from './teksten.js';

export class Rekendelen {
  /** Wat er in een open bouwsteen staat. */
  readonly detail: Later<import('./detail.js').Detail>;
  /** Waardoor het tarief veranderde. */
  readonly verschil: Later<import('./verschil.js').Verschil>;
  readonly bladen: Later<typeof import('./bladen.js')>;
  readonly opbouw: Later<typeof import('./opbouw.js')>;
  readonly bepaalt: Later<import('./bepaalt.js').Bepaaltblad>;
  readonly scenarios: Later<import('./scenarios.js').Scenarios>;
  readonly aanbod: Later<import('./aanbod.js').Aanbod>;
  readonly volgendjaar: Later<import('./volgendjaar.js').Volgendjaar>;
  /** De verdeling over de niveaus, in bouwsteen 11. */
  readonly mix: Later<import('./mix.js').Mix>;
  readonly bronnen: Later<import('./bronnen.js').Bronblad>;
  /** Opslaan, openen en uitvoeren. */
  readonly bestanden: Later<typeof import('./bestanden.js')>;
  /** Een vak onder de kop: de toelichting bij de memo. */
  readonly memo: Later<import('./memo.js').Memo>;
  /** Een koppeling met alleen cijfers maken, en openen wat er in het adres staat. */
  readonly koppeling: Later<import('./koppeling.js').Koppeling>;
  readonly papier: Later<typeof import('./papier.js')>;

  constructor(host: LitElement, t: Vertaler, basis: Actiebasis, adres: Adreswacht) {
    // Een deel zonder zijn teksten is er niet; de stijlen gaan over alles wat het element al toont.
    const maak = <T extends object, D extends object = T>(
      teksten: readonly string[],
      haal: () => Promise<T>,
      begin: (deel: T) => D = (deel) => deel as unknown as D,
    ): Later<D> =>
      new Later(host, async () => {
        const [deel, compleet] = await Promise.all([haal(), t.laad(...teksten)]);
        if (!compleet) throw new Error('teksten');
        if ('styles' in deel) kleedErbij(host, deel.styles as CSSResult);
        return begin(deel);
      });
    this.detail = maak(
      ['detail'],
      () => import('./detail.js'),
      ({ Detail }) => new Detail(basis),
    );
    this.verschil = maak(
      [],
      () => import('./verschil.js'),
      ({ Verschil }) => new Verschil(basis),
    );
    this.bladen = maak([], () => import('./bladen.js'));
    this.opbouw = maak(['opbouw'], () => import('./opbouw.js'));
    this.bepaalt = maak(
      ['opbouw', 'bepaalt'],
      () => import('./bepaalt.js'),
      ({ Bepaaltblad }) => new Bepaaltblad(),
    );
    this.scenarios = maak(
      ['detail', 'opbouw', 'scenarios'],
      () => import('./scenarios.js'),
      ({ Scenarios }) => new Scenarios(basis),
    );
    this.aanbod = maak(
      ['opbouw', 'aanbod'],
      () => import('./aanbod.js'),
      ({ Aanbod }) => new Aanbod(basis),
    );
    this.volgendjaar = maak(
      ['detail', 'opbouw', 'volgendjaar'],
      () => import('./volgendjaar.js'),
      ({ Volgendjaar }) => new Volgendjaar(basis),
    );
    this.mix = maak(
      ['mix'],
      () => import('./mix.js'),
      ({ Mix }) => new Mix(basis),
    );
    this.bronnen = maak(
      ['detail', 'bronnen'],
      () => import('./bronnen.js'),
      ({ Bronblad }) => new Bronblad(basis),
    );
    this.bestanden = maak([], () => import('./bestanden.js'));
    this.memo = maak(
      ['memo'],
      () => import('./memo.js'),
      ({ Memo }) => new Memo(basis),
    );
    this.koppeling = maak(
      ['koppeling'],
      () => import('./koppeling.js'),
      ({ Koppeling }) => new Koppeling(basis, adres),
    );
    this.papier = maak(['detail', 'opbouw', 'bronnen', 'bepaalt', 'memo'], () => import('./papier.js'));
  }

  /** Wat er nu wordt opgehaald; `undefined` als er niets onderweg is. */
  get onderweg(): Promise<unknown> | undefined {
    const bezig = Object.values(this).flatMap((deel: Later<object>) => deel.bezig ?? []);
    return bezig.length > 0 ? Promise.all(bezig) : undefined;
  }
}
