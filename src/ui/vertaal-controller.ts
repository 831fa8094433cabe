// Geeft een element zijn teksten, in de taal van de pagina, in de u- of je-vorm en met de woorden van de gastpagina zelf.
// Wat nog niet geladen is wordt gehaald: tot die tijd blijft staan wat er stond, nooit een sleutel en nooit twee talen door elkaar.
// Teksten blijven tekst: er komt nergens HTML uit.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { maakDatumOp, maakGetalOp, maakPeriodeOp } from '../i18n/opmaak.js';
import {
  isOnzeTaal,
  meervoudsvorm,
  type Richting,
  richtingVan,
  type Stam,
  stamVanMeervoud,
  type Taal,
  vul,
  type Waarden,
} from '../i18n/taal.js';
import type { Tekstpakket, Tekstversie, Zinnen } from '../teksten/pakket.js';
import { neemTeksten } from './host-invoer.js';
import { taalVan, volgTaal } from './taal-van-voorouder.js';
import type { Terugval } from './terugval.js';
import { waarschuwEenmaal } from './waarschuw.js';

/** Een element dat vertaald wordt. Wat er in `aanspreekvorm` staat, bepaalt de pagina; alleen `je` wijkt af van u. */
export type VertaaldElement = ReactiveControllerHost & HTMLElement & { readonly aanspreekvorm?: unknown };

/** Waarin een element nu spreekt, of zou willen spreken. */
interface Stand<Deel extends string> {
  readonly taal: Taal;
  readonly versie: Tekstversie;
  readonly delen: readonly Deel[];
}

export class VertaalController<Sleutel extends string, Deel extends string = string> implements ReactiveController {
  readonly #host: VertaaldElement;
  readonly #pakket: Tekstpakket<Sleutel, Deel>;
  readonly #nodig: () => readonly Deel[];
  /** Delen die later zijn geopend: een andere taal haalt die ook op. */
  readonly #geopend = new Set<Deel>();
  readonly #mislukt = new Set<Tekstversie>();
  #eigen: ReadonlyMap<string, string> = new Map();
  #paginataal: Taal = 'nl';
  #nu: Stand<Deel>;
  #zinnen: Zinnen<Sleutel>;
  #getekend = false;
  #onderweg: { readonly wat: string; readonly klaar: Promise<void> } | undefined;
  #stopVolgen: (() => void) | undefined;
  /** Nederlands dat er staat omdat de pagina het in haar eigen taal niet gaf, en wie dat merkt. */
  readonly #teruggevallen = new Set<string>();
  #terugval: { readonly taal: Taal; readonly merker: Promise<Terugval | undefined> } | undefined;

  /** @param nodig de delen die het element nu toont; standaard wat er meteen is. Wordt vóór elke render gevraagd. */
  constructor(host: VertaaldElement, pakket: Tekstpakket<Sleutel, Deel>, nodig = () => pakket.vast) {
    this.#host = host;
    this.#pakket = pakket;
    this.#nodig = nodig;
    this.#nu = { taal: 'nl', versie: 'nl', delen: pakket.vast };
    this.#zinnen = pakket.zinnen(pakket.vast, 'nl');
    host.addController(this);
  }

  /** De taal waarin dit element nu spreekt; Nederlands zolang het nog niet op de pagina staat. */
  get taal(): Taal {
    return this.#nu.taal;
  }

  /** Welke kant die taal op loopt. */
  get richting(): Richting {
    return richtingVan(this.taal);
  }

  /** Kan er getekend worden? Daarna blijft bij een andere taal de vorige staan tot de nieuwe er is. */
  get klaar(): boolean {
    const wil = this.#herlees();
    const { delen } = this.#nu;
    return zelfde(wil, this.#nu) || (this.#getekend && wil.delen.every((deel) => delen.includes(deel)));
  }

  /** Wacht tot er getekend kan worden. Komt altijd aan: wat niet te laden is wordt Nederlands. */
  async wachtOp(): Promise<void> {
    // Onderweg kan de pagina een andere taal of lezer kiezen.
    while (!this.klaar) await this.#onderweg?.klaar;
  }

  /** Haalt de teksten van een deel op voordat het getoond wordt, en zegt of zij er zijn. */
  async laad(...delen: readonly Deel[]): Promise<boolean> {
    await this.#pakket.laad(delen, this.#wil().versie);
    for (const deel of delen) this.#geopend.add(deel);
    await this.wachtOp();
    return delen.every((deel) => this.#nu.delen.includes(deel));
  }

  hostConnected(): void {
    this.#mislukt.clear();
    this.#stopVolgen = volgTaal(this.#host, () => this.#leesPaginataal());
    this.#leesPaginataal();
  }

  hostDisconnected(): void {
    this.#stopVolgen?.();
  }

  hostUpdated(): void {
    this.#getekend = true;
    if (this.#terugval?.taal !== this.taal) this.#stopTerugval();
    if (this.#teruggevallen.size > 0) this.#terugval ??= { taal: this.taal, merker: this.#merkTerugval(this.taal) };
  }

  /** De tekst bij `sleutel`: eerst die van de gastpagina, dan onze eigen. */
  tekst(sleutel: Sleutel, waarden?: Waarden): string {
    const eigen = this.#eigen.get(sleutel);
    return eigen === undefined ? this.#valTerug(vul(this.#onze(sleutel), waarden)) : vul(eigen, waarden);
  }

  /**
   * De tekst zoals wie er zelf mee bedoeld is haar leest: die bij `sleutel.zelf`, als die er is. "De jongere" is dan "jij".
   * Een eigen tekst van de pagina bij `sleutel` gaat voor onze `sleutel.zelf`.
   */
  tekstAan(sleutel: Sleutel, zelf: boolean, waarden?: Waarden): string {
    const eigen = `${sleutel}.zelf`;
    if (!zelf || !this.kent(eigen)) return this.tekst(sleutel, waarden);
    return this.tekst(this.#eigen.has(sleutel) && !this.#eigen.has(eigen) ? sleutel : eigen, waarden);
  }

  /** De tekst bij dit aantal: `stam.een`, `stam.meer`, of een vorm die de taal van de pagina erbij heeft. Het aantal is er ook als `{aantal}`. */
  meervoud(stam: Stam<Sleutel>, aantal: number, waarden?: Waarden): string {
    const bij = (vorm: string): string => `${stam}.${vorm}`;
    const eigen = this.#eigen.get(bij(meervoudsvorm(aantal, this.taal))) ?? this.#eigen.get(bij('meer'));
    const onzeTaal = isOnzeTaal(this.taal) ? this.taal : 'nl';
    const alle = { aantal: this.getal(aantal), ...waarden };
    if (eigen !== undefined) return vul(eigen, alle);
    return this.#valTerug(vul(this.#onze(bij(meervoudsvorm(aantal, onzeTaal)) as Sleutel), alle));
  }

  /** Is er een tekst met deze sleutel? Voor sleutels die uit een code van buiten zijn gemaakt. */
  kent(sleutel: string): sleutel is Sleutel {
    return Object.hasOwn(this.#zinnen, sleutel);
  }

  /** Neemt de eigen teksten van de gastpagina over, in plaats van de vorige. `null` haalt ze weg; iets anders dan een object laat ze staan. */
  overschrijf(teksten: unknown): void {
    const nieuw = neemTeksten(this.#host, teksten, (sleutel) => {
      const stam = stamVanMeervoud(sleutel);
      return this.#pakket.kanKennen(sleutel) || Boolean(stam && this.#pakket.kanKennen(`${stam}.meer`));
    });
    if (!nieuw) return;
    this.#eigen = nieuw;
    this.#herlees();
    this.#host.requestUpdate();
  }

  getal(getal: number | null | undefined, decimalen?: number): string {
    return maakGetalOp(getal, this.taal, decimalen);
  }

  datum(iso: string | null | undefined): string {
    return maakDatumOp(iso, this.taal);
  }

  /** Een dag, een maand of alleen een jaar: zo precies als de datum is. */
  periode(iso: string | null | undefined): string {
    return maakPeriodeOp(iso, this.taal);
  }

  #onze(sleutel: Sleutel): string {
    const zin: string | undefined = this.#zinnen[sleutel];
    if (zin === undefined) waarschuwEenmaal(this.#host, 'tekst-niet-geladen', sleutel);
    return zin ?? '';
  }

  // In een taal van de pagina is wat van ons komt Nederlands; dat wordt gemerkt zodra het er staat.
  #valTerug(zin: string): string {
    if (!isOnzeTaal(this.taal)) this.#teruggevallen.add(zin);
    return zin;
  }

  async #merkTerugval(taal: Taal): Promise<Terugval | undefined> {
    try {
      const { Terugval } = await import('./terugval.js');
      const { shadowRoot } = this.#host;
      const nogNodig = shadowRoot && this.#terugval?.taal === taal;
      return nogNodig ? new Terugval(shadowRoot, this.#teruggevallen, taal) : undefined;
    } catch {
      waarschuwEenmaal(this.#host, 'deel-niet-geladen', 'script');
      return undefined;
    }
  }

  #stopTerugval(): void {
    void this.#terugval?.merker.then((merker) => merker?.stop());
    this.#terugval = undefined;
  }

  #leesPaginataal(): void {
    const taal = taalVan(this.#host);
    if (taal !== this.#paginataal) this.#mislukt.clear();
    this.#paginataal = taal;
    this.#herlees();
  }

  // Een andere taal dan de onze telt als de pagina er minstens de helft van het eerste beeld in geeft; een enkel eigen woord is geen vertaling.
  #heeftEigenTaal(): boolean {
    if (this.#eigen.size === 0) return false;
    const eerste = Object.keys(this.#pakket.zinnen(this.#pakket.vast, 'nl'));
    return eerste.filter((sleutel) => this.#eigen.has(sleutel)).length * 2 >= eerste.length;
  }

  // Wat de pagina en het element vragen, voor zover dat te krijgen is.
  #wil(): Stand<Deel> {
    const delen = [...new Set([...this.#nodig(), ...this.#geopend])].filter(
      (deel) => !this.#mislukt.has('nl') || this.#pakket.heeft([deel], 'nl'),
    );
    const vorm = this.#host.aanspreekvorm === 'je' && !this.#mislukt.has('je') ? 'je' : 'nl';
    const taal = this.#paginataal;
    if (taal === 'en' && !this.#mislukt.has('en')) return { taal, versie: 'en', delen };
    return { taal: !isOnzeTaal(taal) && this.#heeftEigenTaal() ? taal : 'nl', versie: vorm, delen };
  }

  // Gaat over op wat er nu gewild is zodra alles daarvan er is; anders haalt hij het.
  #herlees(): Stand<Deel> {
    const wil = this.#wil();
    if (zelfde(wil, this.#nu)) return wil;
    if (this.#pakket.heeft(wil.delen, wil.versie)) {
      const was = this.#nu;
      if (wil.taal !== was.taal) this.#teruggevallen.clear();
      this.#nu = wil;
      this.#zinnen = this.#pakket.zinnen(wil.delen, wil.versie);
      // Teksten van een deel erbij veranderen niets aan wat er staat: wie dat deel toont tekent zelf, als ook de rest ervan er is.
      if (wil.taal !== was.taal || wil.versie !== was.versie) this.#host.requestUpdate();
    } else {
      this.#haal(wil);
    }
    return wil;
  }

  #haal(wil: Stand<Deel>): void {
    const wat = `${wil.versie}:${wil.delen.join()}`;
    if (this.#onderweg?.wat !== wat) this.#onderweg = { wat, klaar: this.#laadNu(wat, wil) };
  }

  async #laadNu(wat: string, { delen, versie }: Stand<Deel>): Promise<void> {
    const gelukt = await this.#pakket.laad(delen, versie);
    if (this.#onderweg?.wat === wat) this.#onderweg = undefined;
    if (!gelukt) {
      // De je-vorm mist ook iets als het Nederlands eronder er niet is.
      this.#mislukt.add(versie === 'je' && !this.#pakket.heeft(delen, 'nl') ? 'nl' : versie);
      waarschuwEenmaal(this.#host, 'teksten-niet-geladen', versie);
    }
    this.#herlees();
  }
}

function zelfde(een: Stand<string>, ander: Stand<string>): boolean {
  return een.taal === ander.taal && een.versie === ander.versie && een.delen.join() === ander.delen.join();
}
