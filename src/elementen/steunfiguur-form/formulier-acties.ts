// Wat een bezoeker in het formulier kan doen met een knop of een link, zolang er nog niets opengaat: dan komt een deel dat later laadt.

import { vindPersoon } from '../../domein/dossier/bewerkingen.js';
import { DOORVRAGEN } from '../../domein/dossier/codes.js';
import type { Dossierverzoek } from '../../domein/dossier/dossier-store.js';
import { volgendeVraag, type Vraagcode } from '../../domein/dossier/doorvragen.js';
import { aangehaald } from '../../ui/kiezer.js';
import type { Formulierbasis } from './basis.js';
import type { Stap } from './blad/velden.js';
import { gekozenDoor, OpenPersoon } from './open-persoon.js';
import { BEGIN, type Vraagstand } from './vraagstand.js';
import { kiezerVan } from './weergave.js';

export class FormulierActies {
  readonly #basis: Formulierbasis;
  readonly open: OpenPersoon;
  /** Waar het doorvragen is; `null` als er niet wordt doorgevraagd. */
  vraagstand: Vraagstand | null = null;
  /** Een scherm naast het begin dat over iedereen gaat: wie welke steun geeft, of de toestemming. */
  zijscherm: '' | 'overzicht' | 'toestemming' = '';
  /** Waar de bezoeker is bij wie openstaat. Wat eenmaal open was blijft staan: wat daar getypt is gaat niet weg. */
  stap: Stap = 'wie';
  stappen: ReadonlySet<Stap> = new Set(['wie']);
  alleRelaties = false;
  toetsOpen = false;
  teAnnuleren = false;
  /** Van wie gevraagd is hem weg te halen. */
  teVerwijderen = '';
  #afdruk = '';

  constructor(basis: Formulierbasis) {
    this.#basis = basis;
    this.open = new OpenPersoon(basis, () => this.#opAnderScherm());
  }

  get afTeDrukken(): string {
    return this.#afdruk;
  }

  /** Begint met een leeg scherm: de pagina gaf een andere waarde. */
  begin(): void {
    this.vraagstand = null;
    this.zijscherm = '';
    this.open.sluit();
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
    this.#opent(id);
    this.#basis.focus('#persoon-titel');
  }

  /** Opent iemand bij één vraag. */
  bespreek(id: string, pad: string): void {
    this.#opent(id);
    this.#basis.naarVraag(pad);
  }

  toevoegen(): void {
    this.openen('');
  }

  toonOverzicht(): void {
    this.#toonZijscherm('overzicht');
  }

  toonToestemming(plek?: string): void {
    this.vraagstand = null;
    this.#toonZijscherm('toestemming', plek);
  }

  /** Terug naar het begin. */
  naarIedereen(): void {
    this.bezig();
    // Wat er over iemand is ingevuld staat al in de waarde, en blijft.
    this.open.sluit();
    this.vraagstand = null;
    this.zijscherm = '';
    this.#basis.focus('#lijst-titel');
  }

  /** Wie het aangaat kiest zelf wie een professional noemde. */
  kiesIdee(id: string): void {
    const { store, weergave, zeg, focus } = this.#basis;
    const persoon = vindPersoon(store().dossier, id);
    const kiezer = kiezerVan(weergave());
    this.bezig();
    if (!persoon || !kiezer) return;
    this.open.schrijf(gekozenDoor(persoon, kiezer, weergave().vandaag));
    zeg('gekozen', persoon.naam);
    focus(`[data-actie=openen][data-id=${aangehaald(id)}]`);
  }

  /** Geen steunfiguur: de persoon blijft in het netwerk, en het is ongedaan te maken. */
  kiesNiet(id: string): void {
    const { store, zeg, focus } = this.#basis;
    const persoon = vindPersoon(store().dossier, id);
    this.bezig();
    if (!persoon) return;
    const { steunfiguur: _, ...zonder } = persoon;
    this.open.schrijf(zonder);
    zeg('nietGekozen', persoon.naam);
    focus(`[data-actie=openen][data-id=${aangehaald(id)}]`);
  }

  /** Nog niet: er verandert niets. */
  kiesLater(_id: string): void {
    this.bezig();
    this.#basis.zeg('nogNiet');
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

  /** Vanaf het begin: het overzicht op papier. */
  drukOverzicht(): void {
    this.toonOverzicht();
    this.#basis.drukAf();
  }

  zetStap(stap: Stap): void {
    this.stap = stap;
    this.stappen = new Set([...this.stappen, stap]);
    this.#basis.ververs();
  }

  /** @param eerste de code waar de bezoeker verdergaat: de knop waar de focus was is weg */
  toonRelaties(eerste = ''): void {
    this.alleRelaties = true;
    if (eerste) this.#basis.focus(`[data-pad="/relatie"][value=${eerste}]`);
  }

  /** Naar de vraag op deze plek van de open persoon. */
  naarVraag(pad: string): void {
    this.#basis.naarVraag(pad);
  }

  zoekVerder(): void {
    this.vraagOpnieuw(volgendeVraag(this.#basis.store().dossier));
  }

  vraagOpnieuw(code: Vraagcode | null): void {
    this.bezig();
    // Wie al iets had ingevuld raakt dat niet kwijt: de persoon blijft staan in de lijst.
    this.open.sluit();
    this.zijscherm = '';
    this.vraagstand = { ...BEGIN, code };
    this.#basis.focus('#vraag');
  }

  #opent(id: string): void {
    this.bezig();
    this.vraagstand = null;
    this.zijscherm = '';
    this.open.open(id);
  }

  #toonZijscherm(naam: 'overzicht' | 'toestemming', plek = `#${naam}-titel`): void {
    this.bezig();
    this.zijscherm = naam;
    this.#basis.focus(plek);
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

  /** De bezoeker doet iets: het vel papier kan weg. */
  bezig(): void {
    this.#afdruk = '';
  }

  #opAnderScherm(): void {
    this.stap = 'wie';
    this.stappen = new Set(['wie']);
    this.alleRelaties = false;
    this.toetsOpen = false;
    this.teAnnuleren = false;
    this.teVerwijderen = '';
    this.#basis.foutstand.wis();
  }
}
