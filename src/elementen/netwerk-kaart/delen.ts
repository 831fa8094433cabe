// De delen van het scherm die komen als iemand ze nodig heeft, elk met zijn teksten en stijlen. Het eerste beeld tekent alleen.
//
// Wat een bezoeker met lijst of kaart doet (`handelen`) komt bij het eerste teken dat hij er is: een aanwijzer boven het element, de focus
// erin, of een paar tellen rust. Wie sneller is wordt niet vergeten: zijn handeling wacht op het deel, en gebeurt dan in één taak.

import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { kleedErbij } from '../../scherm/kleding.js';
import { Later } from '../../scherm/later.js';
import type { Kaartbasis, Kaartplek } from './basis.js';
import type { Handelen } from './handelen/handelen.js';
import type { KaartActies } from './handelen/kaart-acties.js';
import type { Tekstdeelnaam, Vertaler } from './teksten.js';
import type { Weergave } from './weergave.js';

/** Wat onder lijst en kaart te openen is. */
export type Uitklapnaam = 'momenten' | 'inrichten' | 'meenemen';

interface Uitklapper {
  sjabloon(w: Weergave): TemplateResult;
  begin?(): void;
}

// Lang genoeg om een bladzijde die nog laadt met rust te laten.
const RUST = 6000;
// Deze toetsen zijn op de kaart van ons, ook als het deel dat ze kent nog onderweg is.
const KAARTTOETS = /^(Arrow\w+|Home|Enter|Delete|F2|[ 0-3vs[\]])$/;

export class Kaartdelen implements ReactiveController {
  readonly #host: LitElement;
  readonly #plek: Kaartplek;
  readonly #t: Vertaler;
  readonly #handelen: Later<Handelen>;
  readonly #paneel;
  readonly #woorden;
  readonly #vergelijken;
  readonly #uitklappers: Readonly<Record<Uitklapnaam, Later<Uitklapper>>>;
  /** Wat ooit open was blijft staan: wat iemand er typte gaat bij dichtklappen niet weg. */
  readonly #open = new Set<Uitklapnaam>();
  readonly #onderweg = new Set<Promise<unknown>>();
  #wortel: ShadowRoot | null = null;
  #klok: ReturnType<typeof setTimeout> | undefined;
  #kijker: IntersectionObserver | null = null;

  /** Wat de knoppen en velden van het eerste beeld doen. */
  readonly doe: KaartActies = new Proxy({} as KaartActies, {
    get:
      (_leeg, naam) =>
      (...gegevens: readonly unknown[]): void => {
        const voer = (acties: KaartActies): unknown =>
          (acties as unknown as Readonly<Record<PropertyKey, (...met: readonly unknown[]) => unknown>>)[naam]?.(
            ...gegevens,
          );
        this.roep(({ doe }) => void voer(doe), typeof gegevens[0] === 'object');
      },
  });

  constructor(host: LitElement, plek: Kaartplek, t: Vertaler) {
    this.#host = host;
    this.#plek = plek;
    this.#t = t;
    this.#handelen = this.#later(
      'handelen',
      () => import('./handelen/handelen.js'),
      (deel) => new deel.Handelen(host, plek),
    );
    this.#paneel = this.#metHandelen(
      'persoon',
      () => import('./paneel/paneel.js'),
      ({ Paneel, stijl }, basis) => {
        kleedErbij(host, stijl);
        return new Paneel(basis);
      },
    );
    this.#woorden = this.#later(
      'woorden',
      () => import('./woorden/woorden.js'),
      (deel) => {
        kleedErbij(host, deel.stijl);
        return deel;
      },
    );
    this.#vergelijken = this.#later(
      'vergelijken',
      () => import('./vergelijken/vergelijken.js'),
      (deel) => deel,
    );
    this.#uitklappers = {
      momenten: this.#metHandelen(
        'momenten',
        () => import('./momenten/momenten.js'),
        ({ Momenten }, basis) => new Momenten(basis),
      ),
      inrichten: this.#metHandelen(
        'inrichten',
        () => import('./inrichten/inrichten.js'),
        ({ Inrichten }, basis) => new Inrichten(basis),
      ),
      meenemen: this.#metHandelen(
        'meenemen',
        () => import('./meenemen/meenemen-acties.js'),
        ({ MeenemenActies }, basis) => new MeenemenActies(basis),
      ),
    };
    host.addController(this);
  }

  /** De handelingen, als zij er al zijn. */
  get handelen(): Handelen | undefined {
    return this.#handelen.er;
  }

  /** Wacht op alles wat onderweg is. */
  async rust(): Promise<void> {
    while (this.#onderweg.size > 0) await Promise.all(this.#onderweg);
  }

  hostConnected(): void {
    const host = this.#host;
    if (this.#wortel !== host.shadowRoot) this.#luister((this.#wortel = host.shadowRoot));
  }

  hostUpdated(): void {
    this.#klok ??= setTimeout(() => this.#wek(), RUST);
    if (this.#woorden.er || this.#kijker) return;
    const woorden = this.#plek.vind('.woorden');
    if (!woorden) return;
    this.#kijker = new IntersectionObserver(
      (delen) => {
        if (delen.some(({ isIntersecting }) => isIntersecting)) this.#laad(this.#woorden);
      },
      { rootMargin: '25%' },
    );
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
    this.handelen?.hand.stop();
    for (const { er } of Object.values(this.#uitklappers)) er?.begin?.();
  }

  /** Doet iets: meteen als het kan, en anders zodra het kan. @param veld kiest of typt de bezoeker? */
  roep(doe: (deel: Handelen) => void, veld = false): void {
    if (this.handelen) return doe(this.handelen);
    this.#volg(this.#roepStraks(doe, veld));
  }

  async #roepStraks(doe: (deel: Handelen) => void, veld: boolean): Promise<void> {
    const deel = await this.#handelen.laad();
    if (deel) this.#plek.handel(() => doe(deel));
    // Een veld mag niet laten zien wat niet in de waarde staat.
    else if (veld) this.#plek.herteken();
  }

  /** Een toets op iets van ons. */
  toets(gebeurtenis: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = gebeurtenis;
    const doel = gebeurtenis.composedPath()[0] as HTMLElement;
    if (this.handelen) {
      if (this.handelen.toetsen.druk(doel, gebeurtenis)) gebeurtenis.preventDefault();
      return;
    }
    const opKaart = doel.dataset['knoop'] !== undefined && KAARTTOETS.test(key) && !ctrlKey && !metaKey && !altKey;
    if (!opKaart && !(key === 'Enter' && doel.id === 'naam')) return;
    gebeurtenis.preventDefault();
    this.roep(({ toetsen }) => void toetsen.druk(doel, gebeurtenis));
  }

  paneel(w: Weergave, persoon: Persoon): TemplateResult | undefined {
    return this.#vraag(this.#paneel)?.sjabloon(w, persoon);
  }

  /** Het netwerk in woorden, als het er al is. */
  woorden(w: Weergave): TemplateResult | undefined {
    return this.#woorden.er?.woordenSjabloon(w);
  }

  get vergelijken() {
    return this.#vraag(this.#vergelijken);
  }

  uitklapper(naam: Uitklapnaam, w: Weergave): TemplateResult | undefined {
    return this.#open.has(naam) ? this.#vraag(this.#uitklappers[naam])?.sjabloon(w) : undefined;
  }

  // Eén keer, en nooit meer weg: de wortel verdwijnt met het element.
  #luister(wortel: ShadowRoot | null): void {
    for (const teken of ['pointerover', 'focusin']) wortel?.addEventListener(teken, () => this.#wek(), { once: true });
    wortel?.addEventListener('click', (gebeurtenis) => this.#opKlik(gebeurtenis as MouseEvent));
    // `toggle` gaat niet omhoog.
    wortel?.addEventListener('toggle', ({ target }) => this.#opOpen(target as HTMLDetailsElement), true);
  }

  // Een klik op de kaart is geen knop.
  #opKlik(gebeurtenis: MouseEvent): void {
    const [doel] = gebeurtenis.composedPath();
    if (!(doel instanceof Element) || doel.getRootNode() !== this.#wortel || !this.#plek.magWijzigen()) return;
    const kaart = doel.closest<SVGSVGElement>('svg.kaart:not(.voorbeeld)');
    if (!kaart) return;
    const { clientX, clientY } = gebeurtenis;
    this.#plek.handel(() => this.roep(({ hand }) => hand.klik(kaart, doel, { clientX, clientY })));
  }

  #opOpen({ open, dataset }: HTMLDetailsElement): void {
    const naam = dataset['deel'] as Uitklapnaam | undefined;
    if (!open || !naam || this.#open.has(naam)) return;
    this.#open.add(naam);
    this.#plek.ververs();
  }

  #wek(): void {
    for (const deel of [this.#handelen, this.#woorden, this.#paneel]) this.#laad<object>(deel);
  }

  #vraag<T extends object>(deel: Later<T>): T | undefined {
    if (!deel.er) this.#laad(deel);
    return deel.er;
  }

  #laad<T extends object>(deel: Later<T>): void {
    if (!deel.er) this.#volg(deel.laad());
  }

  #volg(belofte: Promise<unknown>): void {
    this.#onderweg.add(belofte);
    void belofte.finally(() => this.#onderweg.delete(belofte));
  }

  /** @param maak pas als ook de teksten er zijn: een deel dat het niet redde laat niets achter */
  #later<M, T extends object>(naam: Tekstdeelnaam, haal: () => Promise<M>, maak: (deel: M) => T): Later<T> {
    return new Later(this.#host, async () => {
      const [deel, gelukt] = await Promise.all([haal(), this.#t.laad(naam)]);
      if (!gelukt) throw new Error(naam);
      return maak(deel);
    });
  }

  #metHandelen<M, T extends object>(
    naam: Tekstdeelnaam,
    haal: () => Promise<M>,
    maak: (deel: M, basis: Kaartbasis) => T,
  ): Later<T> {
    return this.#later(
      naam,
      () => Promise.all([haal(), this.#handelen.laad()]),
      ([deel, handelen]) => {
        if (!handelen) throw new Error(naam);
        return maak(deel, handelen.basis);
      },
    );
  }
}
