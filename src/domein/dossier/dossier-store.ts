// Houdt één dossier vast voor alles wat het deelt: lezen, wijzigen, ongedaan maken en horen dat er iets veranderde.
// Kent geen pagina: werkt ook in Node en in de eigen code van een gast. Een dossier is nooit te wijzigen, alleen te vervangen.

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

const HOOGSTE_AANTAL_STAPPEN = 100;

/** Een dossier waar nog niets in staat. */
export const LEEG_DOSSIER: Dossier = { versie: 1, onderwerp: { soort: 'jongere' } };

export class DossierStore {
  #dossier: Dossier;
  #begin: Dossier;
  #terug: readonly Dossier[] = [];
  #vooruit: readonly Dossier[] = [];
  #groep: string | undefined;
  #aanspreekvorm: Aanspreekvorm | undefined;
  readonly #luisteraars = new Set<Luisteraar>();

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

  /** Begint opnieuw met een dossier dat `leesDossier` goedkeurde: `herstel` keert hier terug en ongedaan maken kan niet verder terug. */
  vervang(dossier: Dossier): void {
    this.#begin = bevries(dossier);
    this.herstel();
  }

  /** Terug naar het begin: de laatste waarde die van buiten kwam. */
  herstel(): void {
    this.#terug = [];
    this.#vooruit = [];
    this.#groep = undefined;
    this.#neem(this.#begin, 'vervangen');
  }

  /**
   * Wijzigt het dossier.
   * @param verandering geeft het nieuwe dossier; hetzelfde object terug betekent: er verandert niets
   * @param groep wijzigingen na elkaar met dezelfde groep zijn samen één stap, zoals de letters van één woord
   */
  wijzig(verandering: (dossier: Dossier) => Dossier, groep?: string): void {
    const nieuw = verandering(this.#dossier);
    if (nieuw === this.#dossier) return;
    if (!groep || groep !== this.#groep) {
      this.#terug = [...this.#terug, this.#dossier].slice(-HOOGSTE_AANTAL_STAPPEN);
    }
    this.#vooruit = [];
    this.#groep = groep;
    this.#neem(bevries(nieuw), 'wijziging');
  }

  /** Haalt een persoon overal weg, ook uit wat ongedaan gemaakt kan worden: weg is weg. */
  verwijderPersoon(id: string): void {
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

// Ook wat van de pagina komt is dan niet meer van buiten te veranderen. Wat al bevroren is, is dat helemaal.
function bevries<T>(waarde: T): T {
  if (typeof waarde !== 'object' || waarde === null || Object.isFrozen(waarde)) return waarde;
  for (const deel of Object.values(waarde)) bevries(deel);
  return Object.freeze(waarde);
}
