// Geeft een element zijn teksten, in de taal van de pagina, in de u- of je-vorm en met de woorden van de gastpagina zelf.
// Teksten blijven tekst: er komt nergens HTML uit.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { maakDatumOp } from '../i18n/opmaak.js';
import { leesAanspreekvorm, vul, type Taal, type Teksten, type Waarden } from '../i18n/taal.js';
import { taalVan, volgTaal } from './taal-van-voorouder.js';
import { waarschuwEenmaal } from './waarschuw.js';

/** Een element dat vertaald wordt. Wat er in `aanspreekvorm` staat, bepaalt de pagina; alleen `je` wijkt af van u. */
export type VertaaldElement = ReactiveControllerHost & HTMLElement & { readonly aanspreekvorm?: unknown };

export class VertaalController<Sleutel extends string> implements ReactiveController {
  readonly #host: VertaaldElement;
  readonly #teksten: Teksten<Sleutel>;
  #eigen = new Map<string, string>();
  #taal: Taal = 'nl';
  #stopVolgen: (() => void) | undefined;

  constructor(host: VertaaldElement, teksten: Teksten<Sleutel>) {
    this.#host = host;
    this.#teksten = teksten;
    host.addController(this);
  }

  /** De taal van dit element; Nederlands zolang het nog niet op de pagina staat. */
  get taal(): Taal {
    return this.#taal;
  }

  hostConnected(): void {
    this.#stopVolgen = volgTaal(this.#host, () => this.#herlees());
    this.#herlees();
  }

  hostDisconnected(): void {
    this.#stopVolgen?.();
  }

  /** De tekst bij `sleutel`: eerst die van de gastpagina, dan de je-vorm, dan onze eigen. */
  tekst(sleutel: Sleutel, waarden?: Waarden): string {
    const { nl, en, je } = this.#teksten;
    const onze =
      this.#taal === 'en'
        ? en[sleutel]
        : ((leesAanspreekvorm(this.#host.aanspreekvorm) === 'je' ? je[sleutel] : undefined) ?? nl[sleutel]);
    return vul(this.#eigen.get(sleutel) ?? onze, waarden);
  }

  /** Is er een tekst met deze sleutel? Voor sleutels die uit een code van buiten zijn gemaakt. */
  kent(sleutel: string): sleutel is Sleutel {
    return Object.hasOwn(this.#teksten.nl, sleutel);
  }

  /** Neemt de eigen teksten van de gastpagina over, in plaats van de vorige. `null` haalt ze weg; iets anders dan een object laat ze staan. */
  overschrijf(teksten: unknown): void {
    const mis = (code: string): void => waarschuwEenmaal(this.#host, code, 'teksten');
    const nieuw = new Map<string, string>();
    try {
      if (typeof teksten !== 'object' || Array.isArray(teksten)) throw new TypeError();
      for (const [sleutel, tekst] of Object.entries(teksten ?? {})) {
        if (!this.kent(sleutel)) mis('tekst-onbekend');
        else if (typeof tekst !== 'string') mis('tekst-ongeldig');
        else nieuw.set(sleutel, tekst);
      }
    } catch {
      // Ook een getter of proxy van de pagina kan gooien; dan blijven de vorige teksten gelden.
      mis('tekst-ongeldig');
      return;
    }
    this.#eigen = nieuw;
    this.#host.requestUpdate();
  }

  datum(iso: string | null | undefined): string {
    return maakDatumOp(iso, this.#taal);
  }

  #herlees(): void {
    const taal = taalVan(this.#host);
    if (taal === this.#taal) return;
    this.#taal = taal;
    this.#host.requestUpdate();
  }
}
