// De delen van het scherm die komen als iemand ze nodig heeft, elk met zijn teksten en stijlen. Het eerste beeld tekent alleen.
//
// Wat een bezoeker met lijst of kaart doet (`handelen`) en ernaast (`rond`) komt bij het eerste teken dat hij er is: een aanwijzer boven het
// element, de focus erin, of een paar tellen rust. Wie sneller is wordt niet vergeten: zijn handeling wacht op het deel, en gebeurt dan in één taak.

import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import type { Invoerveld } from '../../scherm/acties.js';
import type { Kijker } from '../../scherm/kijker.js';
import { zichtkijker } from '../../scherm/zichtkijker.js';
import type { Focuswens } from '../../ui/focus.js';
import { maakDelen, type Schermplek, type Uitklapnaam } from './deelbouw.js';
import { Deellader } from './deellader.js';
import type { Schermacties } from './erbij/schermacties.js';
import type { Handelen } from './handelen/handelen.js';
import type { KaartActies } from './handelen/kaart-acties.js';
import type { Gekozen } from './keuzes/keuzes.js';
import type { Vertaler } from './teksten.js';
import { luisterVroeg } from './vroege-hand.js';
import type { Weergave } from './weergave.js';

// Lang genoeg om een bladzijde die nog laadt met rust te laten.
const RUST = 6000;
// Deze toetsen zijn op de kaart van ons, ook als het deel dat ze kent nog onderweg is.
const KAARTTOETS = /^(Arrow\w+|Home|Enter|Delete|F2|[ 0-3vs[\]])$/;

export class Kaartdelen implements ReactiveController {
  readonly #host: LitElement;
  readonly #plek: Schermplek;
  readonly #lader: Deellader;
  readonly #delen: ReturnType<typeof maakDelen>;
  /** Wat ooit open was blijft staan: wat iemand er typte gaat bij dichtklappen niet weg. */
  readonly #open = new Set<string>();
  #wortel: ShadowRoot | null = null;
  #klok: ReturnType<typeof setTimeout> | undefined;
  #kijker: Kijker | null = null;

  /** Wat de knoppen en velden rond de kaart doen. */
  readonly scherm: Schermacties;
  /** Wat de knoppen en velden van lijst en kaart doen. */
  readonly doe: KaartActies;
  /** "Wie hoort er nog bij?" Wat getypt is telt meteen, en wie op toevoegen drukt bedoelt wat er dan staat: ook als het deel nog onderweg is. */
  readonly erbij = {
    typ: ({ value }: Invoerveld): void => {
      Object.assign(this.#plek.scherm, { getypt: value, dubbel: '' });
      // Het paneel komt te staan waar dit veld staat: wie hier typt is verder dan wie nog laadt.
      if (!this.#delen.paneel.er) this.#plek.stand.gekozen = '';
    },
    toevoegen: (): void => {
      const naam = this.#naam;
      const veld = this.#plek.vind('#naam') as HTMLInputElement;
      // Zonder naam is er niemand om toe te voegen: dan wijst de focus waar het om gaat, en wacht daarvoor op niets.
      if (!naam) return veld.focus();
      this.scherm.toevoegen(naam);
      // Wie niet wacht typt de volgende naam over deze heen.
      if (!this.#delen.rond.er) veld.select();
    },
    snel: (relatie: string): void => this.scherm.snel(this.#naam, relatie),
  };
  readonly sprong = {
    /** Voor wie de kaart niet ziet: naar de lijst, of naar wie er open is. */
    naarLijst: (): void => {
      const { scherm, stand, ververs, focus } = this.#plek;
      scherm.tab = 'lijst';
      ververs();
      focus(stand.gekozen ? '#paneel-titel' : '#lijst-titel');
    },
  };

  constructor(host: LitElement, plek: Schermplek, t: Vertaler) {
    this.#host = host;
    this.#plek = plek;
    const lader = new Deellader(host, plek, t);
    this.#lader = lader;
    this.#delen = maakDelen(host, plek, lader);
    this.scherm = lader.straks(() => this.#delen.rond);
    this.doe = lader.straks(
      () => this.#delen.handelen,
      ({ doe }) => doe,
    );
    host.addController(this);
  }

  /** De handelingen, als zij er al zijn. */
  get handelen(): Handelen | undefined {
    return this.#delen.handelen.er;
  }

  /** Waar de bezoeker de focus wilde, als er nu iets gebeurt waar hij eerder om vroeg. */
  get wens(): Focuswens | undefined {
    return this.#lader.wens;
  }

  /** Wacht op alles wat onderweg is. */
  rust(): Promise<void> {
    return this.#lader.rust();
  }

  hostConnected(): void {
    const host = this.#host;
    if (this.#wortel !== host.shadowRoot) this.#luister((this.#wortel = host.shadowRoot));
  }

  hostUpdated(): void {
    this.#klok ??= setTimeout(() => this.#wek(), RUST);
    if (this.#delen.woorden.er || this.#kijker) return;
    const woorden = this.#plek.vind('.woorden');
    if (!woorden) return;
    this.#kijker = zichtkijker(() => this.#lader.laad(this.#delen.woorden));
    this.#kijker.observe(woorden);
  }

  hostDisconnected(): void {
    clearTimeout(this.#klok);
    this.#klok = undefined;
    this.#kijker?.disconnect();
    this.#kijker = null;
  }

  /** De pagina gaf een andere waarde: wat half bezig was hoort daar niet bij. */
  begin(): void {
    Object.assign(this.#plek.stand, { gekozen: '', weg: false });
    Object.assign(this.#plek.scherm, { dubbel: '', groep: '', meer: false, band: '' });
    this.handelen?.begin();
    for (const { er } of Object.values(this.#delen.uitklappers)) er?.begin?.();
  }

  /** Doet iets: meteen als het kan, en anders zodra het kan. */
  roep(doe: (deel: Handelen) => void): void {
    this.#lader.roep(this.#delen.handelen, doe);
  }

  /** Een toets op iets van ons. */
  toets(gebeurtenis: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = gebeurtenis;
    const doel = gebeurtenis.composedPath()[0] as HTMLElement;
    if (this.#toetsRond(key, doel)) return gebeurtenis.preventDefault();
    if (this.handelen) {
      if (this.handelen.toetsen.druk(doel, gebeurtenis)) gebeurtenis.preventDefault();
      return;
    }
    const opKaart = doel.dataset['knoop'] !== undefined && KAARTTOETS.test(key) && !ctrlKey && !metaKey && !altKey;
    if (!opKaart) return;
    gebeurtenis.preventDefault();
    this.roep(({ toetsen }) => void toetsen.druk(doel, gebeurtenis));
  }

  #toetsRond(key: string, { id }: HTMLElement): boolean {
    if (key === 'Escape') return !!this.#delen.rond.er?.sluit();
    // Enter voegt toe; het formulier van de pagina hoort dan niet te versturen.
    if (key !== 'Enter') return false;
    if (id === 'naam') this.erbij.toevoegen();
    else if (id === 'andere-naam') this.scherm.tochErbij();
    else return false;
    return true;
  }

  /** Ongedaan en opnieuw, zodra er iets te herstellen is. */
  terug(w: Weergave): TemplateResult | undefined {
    const { kanOngedaan, kanOpnieuw } = w.geschiedenis;
    return kanOngedaan || kanOpnieuw ? this.#lader.vraag(this.#delen.handelen)?.terugSjabloon(w) : undefined;
  }

  paneel(w: Weergave, persoon: Persoon, rij: readonly Persoon[], inLijst: boolean): TemplateResult | undefined {
    return this.#lader.vraag(this.#delen.paneel)?.sjabloon(w, persoon, rij, inLijst);
  }

  /** De vraag over wie al zo heet. */
  dubbel(w: Weergave): TemplateResult | undefined {
    const { dubbel, naam } = this.#plek.scherm;
    const persoon = w.personen.find(({ id }) => id === dubbel);
    return persoon && this.#delen.rond.er?.dubbelSjabloon(w, persoon, naam);
  }

  /** Andersom sorteren: pas als er gesorteerd is. */
  omkeer(w: Weergave): TemplateResult | undefined {
    return this.#delen.rond.er?.omkeerSjabloon(w, this.#plek.stand.volgorde);
  }

  keuzes(w: Weergave, gekozen: Gekozen): TemplateResult | undefined {
    return this.#open.has('keuzes') ? this.#lader.vraag(this.#delen.keuzes)?.keuzesSjabloon(w, gekozen) : undefined;
  }

  /** Het netwerk in woorden, als het er al is. */
  woorden(w: Weergave): unknown {
    return this.#delen.woorden.er?.woorden(w, this.#open.has('cijfers'));
  }

  /** Waar nog over te praten valt. */
  vragen(w: Weergave): unknown {
    return this.#delen.woorden.er?.vragen(w);
  }

  get vergelijken() {
    return this.#lader.vraag(this.#delen.vergelijken);
  }

  uitklapper(naam: Uitklapnaam, w: Weergave): TemplateResult | undefined {
    return this.#open.has(naam) ? this.#lader.vraag(this.#delen.uitklappers[naam])?.sjabloon(w) : undefined;
  }

  get #naam(): string {
    return (this.#plek.vind('#naam') as HTMLInputElement).value.trim();
  }

  // Eén keer, en nooit meer weg: de wortel verdwijnt met het element.
  #luister(wortel: ShadowRoot | null): void {
    for (const teken of ['pointerover', 'focusin']) wortel?.addEventListener(teken, () => this.#wek(), { once: true });
    // Wie de focus heeft is aan de beurt, ook als hij haar met de muis kreeg: hij mag dan niet verborgen zijn voor wie luistert.
    wortel?.addEventListener('focusin', ({ target }) => {
      const { stand, ververs } = this.#plek;
      const { knoop = stand.actief } = (target as SVGElement).dataset;
      if (knoop === stand.actief) return;
      stand.actief = knoop;
      ververs();
    });
    wortel?.addEventListener('click', (gebeurtenis) => this.#opKlik(gebeurtenis as MouseEvent));
    luisterVroeg(this.#host, this, this.#plek);
    // `toggle` gaat niet omhoog.
    wortel?.addEventListener('toggle', ({ target }) => this.#opOpen(target as HTMLDetailsElement), true);
  }

  // Een klik op de kaart is geen knop.
  #opKlik(gebeurtenis: MouseEvent): void {
    const [doel] = gebeurtenis.composedPath();
    if (!(doel instanceof Element) || doel.getRootNode() !== this.#wortel || !this.#plek.magWijzigen()) return;
    const kaart = doel.closest<SVGSVGElement>('svg.kaart:not(.voorbeeld)');
    if (!kaart) return;
    this.#plek.handel(() => this.roep(({ hand }) => hand.klik(kaart, doel, gebeurtenis)));
  }

  #opOpen({ open, dataset }: HTMLDetailsElement): void {
    const naam = dataset['deel'];
    if (naam === 'persoon') this.#plek.scherm.meer = open;
    else if (!open || !naam || this.#open.has(naam)) return;
    else this.#open.add(naam);
    this.#plek.ververs();
  }

  #wek(): void {
    for (const deel of [this.#delen.handelen, this.#delen.rond, this.#delen.woorden, this.#delen.paneel])
      this.#lader.laad<object>(deel);
  }
}
