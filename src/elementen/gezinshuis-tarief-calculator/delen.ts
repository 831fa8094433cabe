// De delen van de rekenmachine die pas komen als iemand ze nodig heeft, elk met zijn teksten en zijn stijlen. Wie naar een deel vraagt haalt
// het op; tot het er is staat er niets.

import type { CSSResult, LitElement } from 'lit';
import { kleedErbij } from '../../scherm/kleding.js';
import { Later } from '../../scherm/later.js';
import type { Actiebasis } from './reken-acties.js';
import type { Vertaler } from './teksten.js';

/** Maakt een deel dat pas komt als iemand het nodig heeft. Een deel zonder zijn teksten is er niet; zijn stijlen komen mee. */
export type Deelmaker = <T extends object, D extends object = T>(
  teksten: readonly string[],
  haal: () => Promise<T>,
  begin?: (deel: T) => D,
) => Later<D>;

export class Rekendelen {
  /** Wat er in een open bouwsteen staat. */
  readonly detail: Later<import('./detail.js').Detail>;
  /** Waardoor het tarief veranderde. */
  readonly verschil: Later<import('./verschil.js').Verschil>;
  /** Wat er nog ontbreekt of aandacht vraagt, en de eerste vragen bij een lege start. */
  readonly aandacht: Later<import('./aandacht.js').Aandacht>;
  /** De rij tabbladen; wat daarin staat haalt zij zelf. */
  readonly bladen: Later<import('./bladen.js').Bladen>;
  readonly scenarios: Later<import('./scenarios.js').Scenarios>;
  /** Een gekozen bestand: wat er verandert als het opengaat. */
  readonly openen: Later<import('./openen.js').Openen>;
  /** Opslaan en uitvoeren. */
  readonly bestanden: Later<typeof import('./bestanden.js')>;
  /** Wat er in het menu staat. */
  readonly uitvoer: Later<import('./uitvoervak.js').Uitvoervak>;
  /** Een vak onder de kop: de toelichting bij de memo. */
  readonly memo: Later<import('./memo.js').Memo>;
  /** Een koppeling met alleen cijfers maken, en openen wat er in het adres staat. */
  readonly koppeling: Later<import('./koppeling.js').Koppeling>;
  /** Wat er achter het hekje in het adres staat; alleen waar de pagina dat wil. */
  readonly adres: Later<import('./adreswacht.js').Adreswacht>;
  readonly papier: Later<typeof import('./papier.js')>;
  /** Ook de delen van een deel. */
  readonly #alle: Later<object>[] = [];

  constructor(host: LitElement, t: Vertaler, basis: Actiebasis) {
    const maak: Deelmaker = <T extends object, D extends object = T>(
      teksten: readonly string[],
      haal: () => Promise<T>,
      begin: (deel: T) => D = (deel) => deel as unknown as D,
    ): Later<D> => {
      const later = new Later(host, async () => {
        const [deel, compleet] = await Promise.all([haal(), t.laad(...teksten)]);
        if (!compleet) throw new Error('teksten');
        // De stijlen gaan over alles wat het element al toont.
        if ('styles' in deel) kleedErbij(host, deel.styles as CSSResult);
        return begin(deel);
      });
      this.#alle.push(later);
      return later;
    };
    // Wat met Tab de focus krijgt komt onder de balk met het tarief vandaan, en onder de rij tabbladen.
    const vrijhouden = maak(
      [],
      () => import('../../scherm/vrijhouden.js'),
      ({ houOnder }) => {
        houOnder(host, '.balk, .tablijn');
        return {};
      },
    );
    host.addEventListener('focusin', () => void vrijhouden.laad(), { once: true });
    this.detail = maak(
      ['detail'],
      () => import('./detail.js'),
      ({ Detail }) => new Detail(basis, maak),
    );
    this.verschil = maak(
      ['detail'],
      () => import('./verschil.js'),
      ({ Verschil }) => new Verschil(basis),
    );
    this.aandacht = maak(
      ['detail', 'start'],
      () => import('./aandacht.js'),
      ({ Aandacht }) => new Aandacht(basis, maak),
    );
    this.bladen = maak(
      ['detail', 'opbouw', 'bepaalt'],
      () => import('./bladen.js'),
      ({ Bladen }) => new Bladen(basis, maak),
    );
    this.scenarios = maak(
      ['detail', 'opbouw', 'scenarios'],
      () => import('./scenarios.js'),
      ({ Scenarios }) => new Scenarios(basis),
    );
    this.openen = maak(
      ['detail', 'memo', 'openen', 'volgendjaar'],
      () => import('./openen.js'),
      ({ Openen }) => new Openen(basis),
    );
    this.bestanden = maak([], () => import('./bestanden.js'));
    this.uitvoer = maak(
      ['memo'],
      () => import('./uitvoervak.js'),
      ({ Uitvoervak }) => new Uitvoervak(basis),
    );
    this.memo = maak(
      ['memo'],
      () => import('./memo.js'),
      ({ Memo }) => new Memo(basis),
    );
    this.adres = maak(
      [],
      () => import('./adreswacht.js'),
      ({ Adreswacht }) => new Adreswacht(host),
    );
    this.koppeling = maak(
      ['detail', 'memo', 'openen', 'volgendjaar', 'koppeling'],
      () => import('./koppeling.js'),
      ({ Koppeling }) => new Koppeling(basis, () => this.adres.er?.klaar()),
    );
    this.papier = maak(['detail', 'opbouw', 'bronnen', 'bepaalt', 'memo'], () => import('./papier.js'));
  }

  /** Wat er nu wordt opgehaald; `undefined` als er niets onderweg is. */
  get onderweg(): Promise<unknown> | undefined {
    const bezig = this.#alle.flatMap((deel) => deel.bezig ?? []);
    return bezig.length > 0 ? Promise.all(bezig) : undefined;
  }
}
