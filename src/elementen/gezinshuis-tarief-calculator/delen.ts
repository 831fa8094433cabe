// De delen van de rekenmachine die pas komen als iemand ze nodig heeft, elk met zijn teksten en zijn stijlen. Wie naar een deel vraagt haalt
// het op; tot het er is staat er niets.

import type { CSSResult, LitElement } from 'lit';
import { kleedErbij } from '../../scherm/kleding.js';
import { Later } from '../../scherm/later.js';
import type { Latere } from './delen-later.js';
import type { Actiebasis } from './reken-acties.js';
import type { Vertaler } from './teksten.js';

/** Maakt een deel dat pas komt als iemand het nodig heeft. Een deel zonder zijn teksten is er niet; zijn stijlen komen mee. */
export type Deelmaker = <T extends object, D extends object = T>(...recept: Recept<T, D>) => Later<D>;

/** De teksten van een deel, waar het staat, en hoe het begint. */
export type Recept<T extends object, D extends object = T> = readonly [
  teksten: readonly string[],
  haal: () => Promise<T>,
  begin?: (deel: T) => D,
];

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
  /** Wat een toets doet in een veld, en wat daarbij in beeld blijft. */
  readonly toetsen: Later<import('./veldtoetsen.js').Veldtoetsen>;
  readonly papier: Later<typeof import('./papier.js')>;
  /** Wat er getypt is en nergens telt, en waar het staat. */
  readonly los: Later<import('./los.js').Los>;
  /** Wat een raadslid leest, in plaats van het scherm. */
  readonly raad: Later<import('./raad.js').Raadslezer>;
  /** Ook de delen van een deel. */
  readonly #alle: Later<object>[] = [];

  constructor(host: LitElement, t: Vertaler, basis: Actiebasis) {
    const neem = <D extends object>(haal: () => Promise<D>): Later<D> => {
      const later = new Later(host, haal);
      this.#alle.push(later);
      return later;
    };
    const laad = async <T extends object, D extends object = T>(
      teksten: readonly string[],
      haal: () => Promise<T>,
      begin: (deel: T) => D = (deel) => deel as unknown as D,
    ): Promise<D> => {
      const [deel, compleet] = await Promise.all([haal(), t.laad(...teksten)]);
      if (!compleet) throw new Error('teksten');
      // De stijlen gaan over alles wat het element al toont.
      if ('styles' in deel) kleedErbij(host, deel.styles as CSSResult);
      return begin(deel);
    };
    const maak: Deelmaker = (...recept) => neem(() => laad(...recept));
    // Elke naam van een bestand weegt mee in het eerste beeld: wat niemand meteen ziet wordt pas opgezocht als iemand het nodig heeft.
    const straks = <N extends keyof Latere>(naam: N): Later<Latere[N]> =>
      neem(async () => laad(...(await import('./delen-later.js')).LATER[naam](basis, this)) as Promise<Latere[N]>);
    this.toetsen = straks('toetsen');
    host.addEventListener('focusin', () => void this.toetsen.laad(), { once: true });
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
    this.scenarios = straks('scenarios');
    this.openen = straks('openen');
    this.bestanden = straks('bestanden');
    this.uitvoer = straks('uitvoer');
    this.memo = straks('memo');
    this.adres = straks('adres');
    this.koppeling = straks('koppeling');
    this.papier = straks('papier');
    this.los = straks('los');
    this.raad = straks('raad');
  }

  /** Wat er nu wordt opgehaald; `undefined` als er niets onderweg is. */
  get onderweg(): Promise<unknown> | undefined {
    const bezig = this.#alle.flatMap((deel) => deel.bezig ?? []);
    return bezig.length > 0 ? Promise.all(bezig) : undefined;
  }
}
