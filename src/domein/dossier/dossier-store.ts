// Houdt één dossier vast voor alles wat het deelt: lezen, wijzigen, ongedaan maken en horen dat er iets veranderde.
// Kent geen pagina: werkt ook in Node en in de eigen code van een gast. Een dossier is nooit te wijzigen, alleen te vervangen.

import { bevries } from '../kopie.js';
import { zonderPersoon } from './bewerkingen.js';
import type { Dossier } from './dossier.js';
import { inhoud } from './vorm.js';

/** Hoe het dossier veranderde. Bij `vervangen` is alles wat er half openstond niet meer van dit dossier. */
export type Aanleiding = 'wijziging' | 'ongedaan' | 'opnieuw' | 'vervangen';

/** Hoe de elementen van dit dossier de lezer aanspreken, als zij het zelf niet zeggen. */
export type Aanspreekvorm = 'u' | 'je';

export interface Dossierwijziging {
  readonly aanleiding: Aanleiding;
  /** De delen van het dossier die anders zijn, zoals `personen`. */
  readonly wat: readonly string[];
}

export type Luisteraar = (wijziging: Dossierwijziging) => void;

/** Wat het ene element van het dossier aan het andere vraagt: een persoon of vraag openen, een trede tonen. */
export type Dossierverzoek =
  | { readonly soort: 'steunfiguur'; readonly id: string }
  | { readonly soort: 'doorvragen'; readonly vraag: string }
  | { readonly soort: 'trede'; readonly trede: string }
  // Het dossier tekent zelf niets: voor wat het de bezoeker te zeggen heeft vraagt het wie een plek op het scherm heeft. Ieder mag antwoorden.
  | { readonly soort: 'plek'; readonly biedAan: (plek: object) => false }
  // Er is iets getypt wat nog niet in het dossier staat: wie het concept bewaart neemt dat mee.
  | { readonly soort: 'half' };

/** Geeft `true` als dit element het verzoek overneemt. */
export type Beantwoorder = (verzoek: Dossierverzoek) => boolean;

/** Hoe een pagina een waarde geeft. `begin`: zoals een attribuut, waar terugzetten altijd naar terugkeert. */
export interface Vervangwijze {
  /** De delen van het dossier die de pagina zette; zonder is dat alles. */
  readonly delen?: readonly string[];
  readonly begin?: boolean;
}

const HOOGSTE_AANTAL_STAPPEN = 100;

/** Een dossier waar nog niets in staat. */
export const LEEG_DOSSIER: Dossier = { versie: 1, onderwerp: { soort: 'jongere' } };

const LEEG: Readonly<Record<string, unknown>> = { ...LEEG_DOSSIER };

export class DossierStore {
  #dossier: Dossier;
  #begin: Dossier;
  #terug: readonly Dossier[] = [];
  #vooruit: readonly Dossier[] = [];
  #groep: string | undefined;
  #aanspreekvorm: Aanspreekvorm | undefined;
  /** De delen waarvan het begin vaststaat: de eerste waarde die de pagina ervan gaf. */
  readonly #begonnen = new Set<string>();
  /** Wie is weggehaald; terugzetten brengt die niet terug. */
  readonly #weg = new Set<string>();
  readonly #luisteraars = new Set<Luisteraar>();
  readonly #beantwoorders = new Set<Beantwoorder>();
  /** Wat wacht tot de handeling klaar is; `null` als er geen bezig is. */
  #naHandeling: (() => void)[] | null = null;

  /** @param begin een geldig dossier; wat van buiten komt gaat eerst door `leesDossier` */
  constructor(begin: Dossier = LEEG_DOSSIER) {
    this.#dossier = this.#begin = bevries(begin);
  }

  /** Het dossier van nu. Bevroren: wijzig het met `wijzig`. */
  get dossier(): Dossier {
    return this.#dossier;
  }

  get aanspreekvorm(): Aanspreekvorm | undefined {
    return this.#aanspreekvorm;
  }
  set aanspreekvorm(vorm: Aanspreekvorm | undefined) {
    this.#aanspreekvorm = vorm;
    this.#meld({ aanleiding: 'wijziging', wat: [] });
  }

  get kanOngedaan(): boolean {
    return this.#terug.length > 0;
  }

  get kanOpnieuw(): boolean {
    return this.#vooruit.length > 0;
  }

  /**
   * Begint opnieuw met een dossier dat `leesDossier` goedkeurde; ongedaan maken kan niet verder terug.
   * `herstel` keert per deel terug naar de eerste waarde die de pagina ervan gaf.
   */
  vervang(dossier: Dossier, { delen, begin = false }: Vervangwijze = {}): void {
    const nieuw = bevries(dossier);
    this.#onthoudBegin(nieuw, delen ?? Object.keys({ ...this.#begin, ...nieuw }), begin);
    if (begin) return this.herstel();
    // Wie de pagina zelf opnieuw geeft, is er weer.
    for (const { id } of nieuw.personen ?? []) this.#weg.delete(id);
    this.#beginMet(nieuw);
  }

  /** Terug naar het begin: de eerste waarde die de pagina gaf. Wie intussen is weggehaald blijft weg. */
  herstel(): void {
    this.#beginMet(bevries(this.zonderWeg(this.#begin)));
  }

  #onthoudBegin(dossier: Dossier, delen: readonly string[], altijd: boolean): void {
    const begin = new Map<string, unknown>(Object.entries(this.#begin));
    const waarden = new Map<string, unknown>(Object.entries(dossier));
    for (const deel of delen) {
      const nu = waarden.get(deel);
      const leeg = inhoud(nu) === inhoud(LEEG[deel]);
      if (!altijd && !leeg && this.#begonnen.has(deel)) continue;
      // Leegmaken is opnieuw beginnen: terugzetten mag geen vorig kind terugbrengen, en wat de pagina daarna geeft is weer het begin.
      if (leeg) this.#begonnen.delete(deel);
      else this.#begonnen.add(deel);
      if (nu === undefined) begin.delete(deel);
      else begin.set(deel, nu);
    }
    this.#begin = bevries(Object.fromEntries(begin)) as unknown as Dossier;
  }

  #beginMet(dossier: Dossier): void {
    this.#terug = [];
    this.#vooruit = [];
    this.#groep = undefined;
    this.#neem(dossier, 'vervangen');
  }

  /**
   * Wijzigt het dossier.
   * @param verandering geeft het nieuwe dossier; hetzelfde object terug betekent: er verandert niets
   * @param groep wijzigingen na elkaar met dezelfde groep zijn samen één stap, zoals de letters van één woord
   */
  wijzig(verandering: (dossier: Dossier) => Dossier, groep?: string): void {
    const nieuw = verandering(this.#dossier);
    if (nieuw !== this.#dossier) this.#stap(nieuw, 'wijziging', groep);
  }

  /** Zet een dossier terug dat op dit apparaat bewaard was: één stap, die ongedaan te maken is, en zonder wie intussen is weggehaald. */
  zetTerug(dossier: Dossier): void {
    this.#stap(this.zonderWeg(dossier), 'vervangen');
  }

  /** Dit dossier zonder wie op deze pagina is weggehaald. */
  zonderWeg(dossier: Dossier): Dossier {
    return [...this.#weg].reduce(zonderPersoon, dossier);
  }

  /** Haalt een persoon overal weg, ook uit wat ongedaan gemaakt kan worden: weg is weg. */
  verwijderPersoon(id: string): void {
    this.#weg.add(id);
    const zonder = (dossier: Dossier): Dossier => bevries(zonderPersoon(dossier, id));
    const nu = zonder(this.#dossier);
    // Een stap die alleen over deze persoon ging doet nu niets meer; die hoort niet op de stapel.
    const ruimOp = (stapel: readonly Dossier[]): readonly Dossier[] => {
      const over = stapel.map(zonder);
      return over.filter((dossier, index) => inhoud(dossier) !== inhoud(over[index + 1] ?? nu));
    };
    this.#terug = ruimOp(this.#terug);
    this.#vooruit = ruimOp(this.#vooruit);
    this.#groep = undefined;
    this.#neem(nu, 'wijziging');
  }

  /** Maakt de laatste wijziging ongedaan. Zonder wijziging gebeurt er niets. */
  ongedaan(): void {
    const dossier = this.#terug.at(-1);
    if (!dossier) return;
    this.#terug = this.#terug.slice(0, -1);
    this.#vooruit = [...this.#vooruit, this.#dossier];
    this.#groep = undefined;
    this.#neem(dossier, 'ongedaan');
  }

  /** Doet opnieuw wat ongedaan gemaakt is. */
  opnieuw(): void {
    const dossier = this.#vooruit.at(-1);
    if (!dossier) return;
    this.#vooruit = this.#vooruit.slice(0, -1);
    this.#terug = [...this.#terug, this.#dossier];
    this.#groep = undefined;
    this.#neem(dossier, 'opnieuw');
  }

  /** Roept `luisteraar` aan na elke verandering, meteen. Geeft de functie die daarmee stopt. */
  abonneer(luisteraar: Luisteraar): () => void {
    this.#luisteraars.add(luisteraar);
    return () => {
      this.#luisteraars.delete(luisteraar);
    };
  }

  /** Vraagt iets aan de andere elementen van dit dossier. Geeft `false` als niemand het overneemt. */
  vraag(verzoek: Dossierverzoek): boolean {
    return Array.from(this.#beantwoorders).some((beantwoord) => beantwoord(verzoek));
  }

  /** Meldt wie verzoeken kan overnemen. Geeft de functie die daarmee stopt. */
  beantwoord(beantwoorder: Beantwoorder): () => void {
    this.#beantwoorders.add(beantwoorder);
    return () => {
      this.#beantwoorders.delete(beantwoorder);
    };
  }

  /** Eén handeling van de bezoeker: wat met `naHandeling` gevraagd wordt, gebeurt als zij klaar is. */
  handeling(doe: () => void): void {
    if (this.#naHandeling) return doe();
    const wachtend: (() => void)[] = [];
    this.#naHandeling = wachtend;
    try {
      doe();
    } finally {
      this.#naHandeling = null;
      for (const werk of wachtend) werk();
    }
  }

  /** Doet `werk` na de handeling die bezig is, of meteen als er geen is. */
  naHandeling(werk: () => void): void {
    if (this.#naHandeling) this.#naHandeling.push(werk);
    else werk();
  }

  #stap(nieuw: Dossier, aanleiding: Aanleiding, groep?: string): void {
    if (!groep || groep !== this.#groep) {
      this.#terug = [...this.#terug, this.#dossier].slice(-HOOGSTE_AANTAL_STAPPEN);
    }
    this.#vooruit = [];
    this.#groep = groep;
    this.#neem(bevries(nieuw), aanleiding);
  }

  #neem(nieuw: Dossier, aanleiding: Aanleiding): void {
    const oud = this.#dossier;
    this.#dossier = nieuw;
    const delen = Object.keys({ ...oud, ...nieuw }) as (keyof Dossier)[];
    this.#meld({ aanleiding, wat: delen.filter((deel) => oud[deel] !== nieuw[deel]) });
  }

  #meld(wijziging: Dossierwijziging): void {
    // Een kopie: wie er intussen bij komt hoort deze niet, en wie intussen stopte ook niet.
    for (const luisteraar of Array.from(this.#luisteraars))
      if (this.#luisteraars.has(luisteraar)) luisteraar(wijziging);
  }
}
