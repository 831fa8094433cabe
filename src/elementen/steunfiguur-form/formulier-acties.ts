// Alles wat een bezoeker in het formulier kan doen met een knop of een link. Invullen en doorvragen hebben elk hun eigen kamer.

import { vindPersoon } from '../../domein/dossier/bewerkingen.js';
import { DOORVRAGEN } from '../../domein/dossier/codes.js';
import type { Persoon } from '../../domein/dossier/dossier.js';
import type { DossierStore, Dossierverzoek } from '../../domein/dossier/dossier-store.js';
import type { Foutstand } from '../../scherm/foutstand.js';
import { volgendeVraag, type Vraagcode } from './doorvragen.js';
import { Gesprek } from './gesprek.js';
import { Invullen } from './invullen.js';
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
  readonly heeftFouten: (persoon: Persoon) => boolean;
  readonly toonFouten: () => void;
  /** Zet de focus zodra het scherm van na deze handeling er staat. */
  readonly focus: (selector: string) => void;
  readonly drukAf: () => void;
  readonly naarVraag: (pad: string) => void;
  readonly ververs: () => void;
}

export class FormulierActies {
  readonly #basis: Formulierbasis;
  readonly invullen: Invullen;
  readonly gesprek: Gesprek;
  #begonnen = false;
  #teVerwijderen = '';
  #afdruk = '';

  constructor(basis: Formulierbasis) {
    this.#basis = basis;
    this.invullen = new Invullen(basis, () => this.#opAnderScherm());
    this.gesprek = new Gesprek(basis, this.invullen);
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
    this.gesprek.sluit();
    this.invullen.sluit();
  }

  /** Is er nog niemand, dan staat er meteen iemand open om in te vullen. */
  nodigUit(): void {
    if (!this.#begonnen && !this.invullen.persoon) this.invullen.open();
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
    this.#bezig();
    this.gesprek.sluit();
    this.invullen.open(id);
    this.#basis.focus('#persoon-titel');
  }

  toevoegen(): void {
    this.openen('');
  }

  bewaren(): void {
    this.#bezig();
    this.invullen.bewaar();
  }

  annuleren(): void {
    this.#bezig();
    this.invullen.annuleer();
  }

  /** Vraagt eerst; zonder id ziet de bezoeker ervan af. */
  verwijderen(id: string): void {
    this.#bezig();
    this.#teVerwijderen = id;
    this.#basis.focus(id ? '#weg' : '#lijst-titel');
  }

  verwijderJa(id: string): void {
    const { store, zeg, focus } = this.#basis;
    this.#bezig();
    if (this.invullen.persoon?.id === id) this.invullen.sluit();
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
    this.#bezig();
    this.#afdruk = id;
    this.#basis.ververs();
    this.#basis.drukAf();
  }

  /** Naar de vraag op deze plek van de open persoon. */
  naarVraag(pad: string): void {
    this.#basis.naarVraag(pad);
  }

  rijErbij(lijst: string): void {
    this.invullen.rijErbij(lijst);
  }

  rijWeg(rij: string): void {
    this.invullen.rijWeg(rij);
  }

  niemand(): void {
    this.#bezig();
    this.gesprek.stel(volgendeVraag(this.#basis.store().dossier));
  }

  vraagOpnieuw(code: Vraagcode): void {
    this.#bezig();
    this.gesprek.stel(code);
  }

  #terug(wat: 'ongedaan' | 'opnieuw'): void {
    const { store, zeg, focus } = this.#basis;
    this.#bezig();
    store()[wat]();
    zeg(wat);
    // De knop blijft staan als er meer terug te gaan is; anders is de tegenhanger er nu.
    focus('[data-actie=ongedaan], [data-actie=opnieuw]');
    focus(`[data-actie=${wat}]`);
  }

  #bezig(): void {
    this.#begonnen = true;
    this.#afdruk = '';
  }

  #opAnderScherm(): void {
    this.#teVerwijderen = '';
    this.#basis.foutstand.wis();
  }
}
