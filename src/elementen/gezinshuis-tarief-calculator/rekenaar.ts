// De toestand van de rekenmachine: het blad, waar het mee begon, de tarievenset en de uitkomst. Kent geen scherm.

import { leesOp } from '../../domein/json-pointer.js';
import { isObject, leesJson } from '../../domein/json.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import type { TariefResultaat } from '../../domein/tarief/tarief-invoer.js';
import { leesTarievenset, type Tarievenset } from '../../domein/tarief/tarievenset.js';
import { vulAan } from '../../domein/tarief/vul-aan.js';
import { leeg } from '../../domein/tarievensets/leeg.js';
import { voorbeeld } from '../../domein/tarievensets/voorbeeld.js';
import type { Taal } from '../../i18n/taal.js';
import { type Begin, kies, metGetypt, nieuwBlad, type Rekenblad, typ, zetHerkomst } from './rekenblad.js';
import { alleVelden, type Invoer } from './velden.js';

const SETTEN: Readonly<Record<string, Tarievenset>> = { leeg, voorbeeld };

const HOOGSTE_AANTAL_TERUG = 100;

/** Een invoer met haar uitkomst. */
export interface Berekend {
  readonly invoer: Invoer;
  readonly resultaat: TariefResultaat;
}

/** Wat het element voor de rekenaar doet. */
export interface Rekenbasis {
  readonly waarschuw: (code: string) => void;
  /** Er is een andere beginwaarde: wat half open of half getypt was geldt niet meer. */
  readonly opnieuw: () => void;
  readonly ververs: () => void;
}

export class Rekenaar {
  readonly #basis: Rekenbasis;
  #setBron: string | Tarievenset = 'voorbeeld';
  #setVerzoek = 0;
  #setMislukt = false;
  #vanHost: Invoer | null = null;
  /** De eerste waarde die de pagina gaf: daar keert terugzetten naar terug. */
  #eersteVanHost: Invoer | null = null;
  #begin: Begin = { set: voorbeeld, invoer: vulAan({}, voorbeeld) };
  #blad: Rekenblad = nieuwBlad(this.#begin.invoer);
  #resultaat: TariefResultaat = berekenTarief(this.#begin.invoer);
  #beginResultaat = this.#resultaat;
  /** Wat er vóór elke wijziging van de bezoeker stond, de laatste achteraan. */
  #terug: Rekenblad[] = [];
  /** Het veld waar de laatste toets in viel: wat daar achter elkaar getypt wordt is één wijziging. */
  #laatsteVeld = '';
  #geldig: Berekend | null = { invoer: this.#begin.invoer, resultaat: this.#resultaat };

  constructor(basis: Rekenbasis) {
    this.#basis = basis;
  }

  get blad(): Rekenblad {
    return this.#blad;
  }

  get resultaat(): TariefResultaat {
    return this.#resultaat;
  }

  /** Waar de bezoeker mee begon. */
  get begin(): Berekend {
    return { invoer: this.#begin.invoer, resultaat: this.#beginResultaat };
  }

  /** De laatste invoer waar een tarief uit kwam; `null` als er sinds het begin geen was. */
  get geldig(): Berekend | null {
    return this.#geldig;
  }

  get setBron(): string | Tarievenset {
    return this.#setBron;
  }

  get setMislukt(): boolean {
    return this.#setMislukt;
  }

  /** Neemt een waarde van de pagina. Leeg is opnieuw beginnen met de set. */
  vervang(invoer: Invoer, begin: boolean): void {
    const leeg = Object.keys(invoer).length === 0;
    this.#vanHost = leeg ? null : invoer;
    if (leeg) this.#eersteVanHost = null;
    else if (begin) this.#eersteVanHost = invoer;
    else this.#eersteVanHost ??= invoer;
    this.#beginOpnieuw();
  }

  naarBegin(): void {
    this.#vanHost = this.#eersteVanHost;
    this.#beginOpnieuw();
  }

  /** Wat de browser bewaarde: de invoer, en wat er half getypt stond. */
  herstel(invoer: Invoer, getypt: Readonly<Record<string, string>>, taal: Taal): void {
    this.#neem(metGetypt(invoer, getypt, taal, this.#begin.set));
  }

  antwoord(pad: string, tekst: string, herkomst: string | undefined, taal: Taal): void {
    const veld = alleVelden(this.#blad.invoer).find((kandidaat) => kandidaat.pad === pad);
    if (herkomst !== undefined) this.#neem(zetHerkomst(this.#blad, pad, herkomst, tekst), `${pad}:${herkomst}`);
    else if (veld && veld.soort !== 'keuze') this.#neem(typ(this.#blad, veld, tekst, taal, this.#begin), pad);
    else if (pad === '/naam') this.#neem(kies(this.#blad, pad, tekst), pad);
    else this.#neem(kies(this.#blad, pad, tekst));
  }

  /** De bezoeker zegt welke lezing van een getal klopt. */
  kiesLezing(pad: string, waarde: number, taal: Taal): void {
    const veld = alleVelden(this.#blad.invoer).find((kandidaat) => kandidaat.pad === pad);
    if (veld) this.#neem(typ(this.#blad, veld, this.#blad.getypt[pad] ?? '', taal, this.#begin, waarde));
  }

  /** Wat getypt is en nog geen getal werd. */
  get halfGetypt(): Readonly<Record<string, string>> {
    const { invoer, getypt, vragen, onleesbaar } = this.#blad;
    const half = Object.entries(getypt).filter(
      ([pad]) => pad in vragen || onleesbaar.includes(pad) || typeof leesOp(invoer, pad) !== 'number',
    );
    return Object.fromEntries(half);
  }

  /** Vergeet wat letterlijk getypt is; wat geen getal is blijft staan, anders was het kwijt. */
  vergeetGetypt(): void {
    this.#blad = { ...this.#blad, getypt: this.halfGetypt };
  }

  /** Een handeling op het blad zelf: niveaus, één bron voor meer cijfers, of een wijziging terug. */
  bewerk(doe: (blad: Rekenblad) => Rekenblad, samen = ''): void {
    this.#neem(doe(this.#blad), samen);
  }

  get kanOngedaan(): boolean {
    return this.#terug.length > 0;
  }

  /** Zet terug wat er vóór de laatste wijziging stond. */
  ongedaan(): void {
    const vorig = this.#terug.pop();
    if (!vorig) return;
    this.#blad = vorig;
    this.#laatsteVeld = '';
    this.#bereken();
  }

  /** Een heel blad in één keer, zoals uit een bestand. */
  neemInvoer(invoer: Invoer): void {
    this.#neem(nieuwBlad(invoer));
  }

  kiesSet(bron: unknown): void {
    const verzoek = (this.#setVerzoek += 1);
    if (typeof bron === 'string' && Object.hasOwn(SETTEN, bron)) {
      this.#neemSet(SETTEN[bron] ?? voorbeeld, bron);
    } else if (typeof bron === 'string' && /[./]/.test(bron)) {
      this.#setBron = bron;
      void this.#haalSet(bron, verzoek);
    } else {
      const gelezen = leesTarievenset(bron);
      if (gelezen.goed) this.#neemSet(gelezen.waarde, gelezen.waarde);
      else this.#basis.waarschuw(gelezen.code);
    }
  }

  #neem(blad: Rekenblad, veld = ''): void {
    if (blad === this.#blad) return;
    const anders = blad.invoer !== this.#blad.invoer;
    if (veld === '' || veld !== this.#laatsteVeld) {
      this.#terug = [...this.#terug, this.#blad].slice(-HOOGSTE_AANTAL_TERUG);
    }
    this.#laatsteVeld = veld;
    this.#blad = blad;
    if (anders) this.#bereken();
  }

  #bereken(): void {
    const { invoer } = this.#blad;
    this.#resultaat = berekenTarief(invoer);
    if (this.#resultaat.tariefPerEtmaal !== null) this.#geldig = { invoer, resultaat: this.#resultaat };
  }

  #beginOpnieuw(nog?: Rekenblad): void {
    const { set } = this.#begin;
    const invoer = this.#vulBegin(set);
    this.#begin = { set, invoer };
    this.#blad = nieuwBlad(invoer, nog);
    this.#geldig = null;
    this.#terug = [];
    this.#bereken();
    this.#beginResultaat = this.#resultaat;
    this.#basis.opnieuw();
  }

  // Een bewaarde berekening noemt haar set; wat daarin leeg is heeft iemand leeg gelaten.
  #vulBegin(set: Tarievenset): Invoer {
    const invoer = this.#vanHost;
    if (invoer === null) return vulAan({}, set);
    const volledig = !berekenTarief(invoer).meldingen.some(({ code }) => code === 'veld-ontbreekt');
    return volledig || isObject(invoer.tarievenset) ? invoer : vulAan(invoer, set);
  }

  #neemSet(set: Tarievenset, bron: string | Tarievenset): void {
    const ongewijzigd = this.#blad.invoer === this.#begin.invoer;
    this.#begin = { ...this.#begin, set };
    this.#setBron = bron;
    this.#setMislukt = false;
    // Wie al iets heeft gewijzigd houdt zijn cijfers.
    if (ongewijzigd) this.#beginOpnieuw(this.#blad);
    this.#basis.ververs();
  }

  async #haalSet(adres: string, verzoek: number): Promise<void> {
    const gelezen = await fetch(adres)
      .then((antwoord) => antwoord.text())
      .then(leesJson)
      .catch(() => null);
    // Een later verzoek telt; wat nu nog binnenkomt is oud.
    if (verzoek !== this.#setVerzoek) return;
    const set = leesTarievenset(gelezen?.goed ? gelezen.waarde : null);
    if (set.goed) return this.#neemSet(set.waarde, adres);
    this.#setMislukt = true;
    this.#basis.ververs();
    this.#basis.waarschuw('tarievenset-niet-geladen');
  }
}
