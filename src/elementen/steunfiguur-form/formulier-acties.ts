// Wat een bezoeker in het formulier kan doen met een knop of een link, zolang er nog niets opengaat: dan komt een deel dat later laadt.

import { vindPersoon } from '../../domein/dossier/bewerkingen.js';
import { DOORVRAGEN } from '../../domein/dossier/codes.js';
import type { DossierStore, Dossierverzoek } from '../../domein/dossier/dossier-store.js';
import { volgendeVraag, type Vraagcode } from '../../domein/dossier/doorvragen.js';
import type { Foutstand } from '../../scherm/foutstand.js';
import { OpenPersoon } from './open-persoon.js';
import type { Weergave } from './weergave.js';

export type Gedaan = 'bewaren' | 'annuleren' | 'verwijderen' | 'toevoegen' | 'ongedaan' | 'opnieuw';
type Gebeurtenis = 'steunfiguur-opgeslagen' | 'steunfiguur-geannuleerd' | 'steunfiguur-voor-opslaan';

/** Wat het element voor deze handelingen doet. */
export interface Formulierbasis {
  readonly store: () => DossierStore;
  readonly weergave: () => Weergave;
  readonly foutstand: Foutstand;
  readonly zeg: (actie: Gedaan, naam?: string) => void;
  /** Zegt hoeveel tekens er nog bij kunnen. */
  readonly teller: (tekst: string) => void;
  readonly meld: (naam: Gebeurtenis, id: string) => void;
  /** Vraagt de pagina of iets mag. */
  readonly mag: (naam: Gebeurtenis, id: string) => boolean;
  readonly toonFouten: () => void;
  /** Zet de focus zodra het scherm van na deze handeling er staat. */
  readonly focus: (selector: string) => void;
  readonly drukAf: () => void;
  readonly naarVraag: (pad: string) => void;
  readonly ververs: () => void;
}

/** De vraag die gesteld wordt, en wat daar nog niet van in de waarde staat. */
export interface Vraagstand {
  /** De vraag die nu gesteld wordt; na de laatste is er geen. */
  readonly code: Vraagcode | null;
  readonly antwoord: string;
  /** Wie er bij deze vraag al gevonden is. */
  readonly gevonden: readonly string[];
  readonly opnieuwVragen: string;
  /** Is er geprobeerd vast te leggen zonder een dag die nog komt? */
  readonly fout: boolean;
}

export class FormulierActies {
  readonly #basis: Formulierbasis;
  readonly open: OpenPersoon;
  /** Waar het doorvragen is; `null` als er niet wordt doorgevraagd. */
  vraagstand: Vraagstand | null = null;
  #begonnen = false;
  #teVerwijderen = '';
  #afdruk = '';

  constructor(basis: Formulierbasis) {
    this.#basis = basis;
    this.open = new OpenPersoon(basis, () => this.#opAnderScherm());
  }

  /** Van wie gevraagd is hem weg te halen. */
  get teVerwijderen(): string {
    return this.#teVerwijderen;
  }

  get afTeDrukken(): string {
    return this.#afdruk;
  }

  /** Begint met een leeg scherm: de pagina gaf een andere waarde. */
  begin(): void {
    this.#begonnen = false;
    this.vraagstand = null;
    this.open.sluit();
  }

  /** Is er nog niemand, dan staat er meteen iemand open om in te vullen. */
  nodigUit(): void {
    if (!this.#begonnen && !this.open.persoon) this.open.open();
  }

  neemOver(verzoek: Dossierverzoek): boolean {
    const { store, focus, ververs } = this.#basis;
    if (verzoek.soort === 'steunfiguur' && vindPersoon(store().dossier, verzoek.id)) {
      this.openen(verzoek.id);
    } else if (verzoek.soort === 'doorvragen' && (DOORVRAGEN as readonly string[]).includes(verzoek.vraag)) {
      this.vraagOpnieuw(verzoek.vraag as Vraagcode);
    } else return false;
    ververs();
    focus(verzoek.soort === 'doorvragen' ? '#vraag' : '#persoon-titel');
    return true;
  }

  openen(id: string): void {
    this.bezig();
    this.vraagstand = null;
    this.open.open(id);
    this.#basis.focus('#persoon-titel');
  }

  toevoegen(): void {
    this.openen('');
  }

  /** Vraagt eerst; zonder id ziet de bezoeker ervan af. */
  verwijderen(id: string): void {
    this.bezig();
    this.#teVerwijderen = id;
    this.#basis.focus(id ? '#weg' : '#lijst-titel');
  }

  verwijderJa(id: string): void {
    const { store, zeg, focus } = this.#basis;
    this.bezig();
    if (this.open.persoon?.id === id) this.open.sluit();
    this.#teVerwijderen = '';
    store().verwijderPersoon(id);
    // Zonder naam: wie weg is, is ook weg uit wat er voorgelezen wordt.
    zeg('verwijderen');
    focus('#lijst-titel');
  }

  ongedaan(): void {
    this.#terug('ongedaan');
  }

  opnieuw(): void {
    this.#terug('opnieuw');
  }

  afdrukken(id: string): void {
    this.bezig();
    this.#afdruk = id;
    this.#basis.ververs();
    this.#basis.drukAf();
  }

  /** Naar de vraag op deze plek van de open persoon. */
  naarVraag(pad: string): void {
    this.#basis.naarVraag(pad);
  }

  niemand(): void {
    this.vraagOpnieuw(volgendeVraag(this.#basis.store().dossier));
  }

  vraagOpnieuw(code: Vraagcode | null): void {
    this.bezig();
    // Wie al iets had ingevuld raakt dat niet kwijt: de persoon blijft staan in de lijst.
    this.open.sluit();
    this.vraagstand = { code, antwoord: '', gevonden: [], opnieuwVragen: '', fout: false };
    this.#basis.focus('#vraag');
  }

  #terug(wat: 'ongedaan' | 'opnieuw'): void {
    const { store, zeg, focus } = this.#basis;
    this.bezig();
    store()[wat]();
    zeg(wat);
    // De knop blijft staan als er meer terug te gaan is; anders is de tegenhanger er nu.
    focus('[data-actie=ongedaan], [data-actie=opnieuw]');
    focus(`[data-actie=${wat}]`);
  }

  /** De bezoeker doet iets: het scherm is niet meer dat van het begin, en het vel papier kan weg. */
  bezig(): void {
    this.#begonnen = true;
    this.#afdruk = '';
  }

  #opAnderScherm(): void {
    this.#teVerwijderen = '';
    this.#basis.foutstand.wis();
  }
}
