// Het concept van een element: bewaart wat er getypt is als de pagina dat vraagt (`concept="sleutel"`), en biedt het terug aan.
// Geladen als dat attribuut er staat. Wat de bezoeker ervan ziet staat in concept-balk.ts, wat ervan bekend is in concept-staat.ts, het
// schrijven in concept-schrijver.ts, en het versleutelen in kluis.ts.

import { zend } from '../ui/gebeurtenissen.js';
import { waarschuwEenmaal } from '../ui/waarschuw.js';
import { Conceptbalk } from './concept-balk.js';
import { type Conceptbron, eerstePlek, type Eigenbron, maakBron } from './concept-bron.js';
import type { Concepthost } from './concept-haak.js';
import { Conceptschrijver, isVol } from './concept-schrijver.js';
import { Conceptslot } from './concept-slot.js';
import { Conceptstaat, type Conceptstand, UUR } from './concept-staat.js';
import type { Bewaard, Kluisinhoud } from './kluis.js';

export type { Conceptbron } from './concept-bron.js';

/** Zo lang na een wijziging staat zij op zijn laatst in de kluis. */
const HOOGSTENS_ACHTER = 1000;
/** Hoeveel stukken waar nog niemand over besliste meegaan. */
const HOOGSTENS_EERDER = 2;

/** Wat de pagina van het concept wil. */
export interface Conceptwens {
  readonly naam: string;
  /** Hoeveel uur het blijft. */
  readonly termijn: number;
  /** Wat er teruggezet is geldt als een wijziging van de bezoeker. */
  wijzig(): void;
  /** De pagina gaat weg: is er iets verstuurd, dan nu merken. */
  rondVersturenAf(): void;
}

export class Concept {
  readonly #host: Concepthost;
  readonly #wens: Conceptwens;
  readonly #bron: () => Conceptbron | null;
  #basis: Eigenbron | null = null;
  #staat = this.#nieuw(null, 0);
  #naam = '';
  #schrijver: Conceptschrijver | null = null;
  #slot: Conceptslot | null = null;
  #einde: AbortController | null = null;
  #klaar: Promise<void> = Promise.resolve();
  /** Is de kluis van ons? Een ander tabblad met dezelfde naam bewaart anders. */
  #magSchrijven = false;
  /** Haalde de browser deze pagina uit zijn geheugen terug? Dan zegt de navigatie van toen dat niet. */
  #uitGeheugen = false;
  #teBewaren: string | null = null;
  #wacht: ReturnType<typeof setTimeout> | undefined;
  #vervalt: ReturnType<typeof setTimeout> | undefined;
  #balk: Conceptbalk | null = null;

  constructor(host: Concepthost, wens: Conceptwens, bron: () => Conceptbron | null) {
    this.#host = host;
    this.#wens = wens;
    this.#bron = bron;
  }

  /** Staat een van de elementen waar het om gaat in dit formulier? */
  staatIn(formulier: HTMLFormElement): boolean {
    const plekken = this.#basis?.plekken() ?? [];
    return plekken.some(({ element }) => (element as Partial<Concepthost>).form === formulier);
  }

  /** Begint, of begint opnieuw als de pagina een andere naam geeft. Is klaar als bekend is waar het concept staat. */
  begin(): Promise<void> {
    const bron = this.#bron();
    const naam = bron && this.#wens.naam && this.#host.isConnected ? `${this.#host.localName}:${this.#wens.naam}` : '';
    if (!bron && this.#wens.naam) waarschuwEenmaal(this.#host, 'concept-telt-niet', 'concept');
    if (naam === this.#naam) {
      if (this.#staat.termijn !== this.#wens.termijn) this.#neemTermijn();
      return this.#klaar;
    }
    this.stop();
    if (!bron || !naam) return this.#klaar;
    this.#naam = naam;
    this.#basis = maakBron(bron);
    this.#staat = this.#nieuw(this.#basis, this.#wens.termijn);
    this.#einde = new AbortController();
    this.#klaar = this.#open(naam, this.#einde.signal);
    return this.#klaar;
  }

  /** Houdt op. Wat nog niet bewaard was wordt dat nog; wat bewaard is blijft. */
  stop(): void {
    void this.#bewaarNu();
    this.#einde?.abort();
    this.#einde = null;
    clearTimeout(this.#vervalt);
    void laatGaan(this.#schrijver, this.#slot);
    this.#schrijver = this.#slot = this.#basis = this.#teBewaren = null;
    this.#naam = '';
    this.#magSchrijven = false;
    this.#staat = this.#nieuw(null, 0);
    this.#klaar = Promise.resolve();
    this.#teken();
  }

  /** De bezoeker heeft iets gewijzigd. */
  wijzig(): void {
    if (!this.#basis) return;
    // Nu gelezen: zet de pagina straks een andere waarde en een andere naam, dan komt die niet onder deze naam terecht.
    this.#teBewaren = this.#basis.lees();
    this.#staat.gedaan = '';
    this.#plan();
  }

  /** Zet het nieuwste terug. Geeft `false` als er niets is dat past. */
  async herstel(): Promise<boolean> {
    const [eerste] = this.#staat.eerder;
    return eerste ? this.#zetTerug(eerste) : this.#herstelUitKluis();
  }

  /** Wist wat er op dit apparaat staat. Wat op het scherm staat blijft. */
  async wis(): Promise<void> {
    const [schrijver, naam] = [this.#schrijver, this.#naam];
    clearTimeout(this.#wacht);
    this.#wacht = undefined;
    this.#teBewaren = null;
    if (!schrijver) return;
    try {
      await schrijver.daarna(() => schrijver.wis());
    } catch {
      return this.#word('niet-mogelijk');
    }
    if (naam !== this.#naam) return;
    this.#staat.leeg();
    this.#staat.gedaan = 'gewist';
    this.#word(this.#magSchrijven ? 'gereed' : this.#staat.stand);
    zend(this.#host, 'concept-gewist', {});
  }

  /** Het is verstuurd: het blijft de termijn staan, en wordt niet uit zichzelf aangeboden. */
  async markeerVerzonden(): Promise<void> {
    const [schrijver, naam] = [this.#schrijver, this.#naam];
    if (this.#teBewaren !== null) await this.#bewaarNu(true);
    else if (schrijver && this.#magSchrijven) {
      await schrijver.daarna(async () => {
        // Ligt er alleen iets van een vorige keer, dan is dat niet wat er nu verstuurd is.
        if (naam !== this.#naam || !this.#staat.bewaardOp) return;
        await schrijver.merkVerzonden().catch(() => {});
        this.#staat.verzonden = true;
        this.#teken();
      });
    }
  }

  #nieuw(basis: Eigenbron | null, termijn: number): Conceptstaat {
    return new Conceptstaat(basis, termijn, () => this.#isTerug);
  }

  async #open(naam: string, signal: AbortSignal): Promise<void> {
    const { ownerDocument } = this.#host;
    const venster = ownerDocument.defaultView;
    ownerDocument.addEventListener('visibilitychange', () => void this.#bewaarNu(), { signal });
    venster?.addEventListener('pagehide', () => this.#opWeggaan(), { signal });
    // Uit het geheugen van de browser terug: intussen kan een ander tabblad bewaard hebben.
    venster?.addEventListener('pageshow', ({ persisted }) => persisted && this.#opnieuw(), { signal });
    // Een element dat het dossier zoekt kan een eerdere plek zijn, en heeft na zijn taak een scherm.
    this.#host.addEventListener('context-request', () => queueMicrotask(() => this.#teken()), { signal });
    const stopHalf = this.#basis?.volgHalf?.(() => this.#wens.wijzig());
    if (stopHalf) signal.addEventListener('abort', stopHalf);
    const schrijver = await Conceptschrijver.open(naam);
    if (signal.aborted) return schrijver?.sluit();
    this.#schrijver = schrijver;
    if (!schrijver) return this.#word('niet-mogelijk');
    const slot = (this.#slot = new Conceptslot(naam, signal));
    const snel = await slot.snel();
    if (signal.aborted) return;
    if (snel) return this.#leesIn(signal);
    this.#word('elders');
    void slot.vanOns.then(() => this.#leesIn(signal));
  }

  async #leesIn(signal: AbortSignal): Promise<void> {
    const gevonden = (await this.#schrijver?.lees()) ?? null;
    if (signal.aborted || !this.#basis) return;
    const staat = this.#staat;
    this.#magSchrijven = true;
    staat.onleesbaar = gevonden === 'onleesbaar';
    if (gevonden && gevonden !== 'onleesbaar') await this.#neem(gevonden);
    if (signal.aborted) return;
    if (staat.onleesbaar) waarschuwEenmaal(this.#host, 'concept-past-niet', 'concept');
    this.#planVerval();
    this.#word(staat.bewaardOp ? 'bewaard' : 'gereed');
    this.#plan();
    const [eerste] = staat.aanbod;
    if (!eerste) return;
    // De pagina mag zelf beslissen; anders wordt het de bezoeker gevraagd.
    staat.vraagt = zend(this.#host, 'concept-gevonden', { bewaardOp: eerste.bewaardOp }, true);
    this.#teken();
  }

  async #neem({ eerder, ...kop }: Kluisinhoud): Promise<void> {
    const [staat, schrijver] = [this.#staat, this.#schrijver];
    const geldig = [kop, ...eerder].filter((bewaard) => !staat.isVerlopen(bewaard));
    if (geldig.length === 0) return schrijver?.wis().catch(() => {});
    const staatEr = staat.neem(geldig);
    if (kop.verzonden && this.#isTerug) await schrijver?.merkVerzonden(false).catch(() => {});
    if (staatEr) staat.staatOpHetScherm(staatEr);
    return undefined;
  }

  get #isTerug(): boolean {
    return this.#uitGeheugen || isTerug(this.#host.ownerDocument.defaultView);
  }

  #zetTerug(bewaard: Bewaard): boolean {
    const past = this.#staat.keur(bewaard);
    if (!past) return false;
    past.zet();
    this.#staat.eerder = [];
    this.#staat.vraagt = false;
    this.#wens.wijzig();
    this.#staat.gedaan = 'hersteld';
    this.#teken();
    return true;
  }

  async #herstelUitKluis(): Promise<boolean> {
    const gevonden = (await this.#schrijver?.lees()) ?? null;
    return gevonden !== null && gevonden !== 'onleesbaar' && this.#zetTerug(gevonden);
  }

  #plan(): void {
    if (this.#teBewaren === null || !this.#magSchrijven) return;
    this.#wacht ??= setTimeout(() => void this.#bewaarNu(), HOOGSTENS_ACHTER);
  }

  async #bewaarNu(verzonden = false): Promise<void> {
    clearTimeout(this.#wacht);
    this.#wacht = undefined;
    const inhoud = this.#teBewaren;
    const [schrijver, naam, staat] = [this.#schrijver, this.#naam, this.#staat];
    if (inhoud === null || !schrijver || !this.#magSchrijven) return;
    this.#teBewaren = null;
    staat.eerder = staat.schoon(staat.eerder).slice(0, HOOGSTENS_EERDER);
    const nu = Date.now();
    const stuk = { inhoud, bewaardOp: new Date(nu).toISOString(), verzonden, eerder: staat.eerder };
    const tot = nu + staat.termijn * UUR;
    await schrijver.daarna(async () => {
      try {
        await schrijver.schrijf(stuk, tot);
        if (naam === this.#naam) this.#isBewaard(stuk.bewaardOp, verzonden);
      } catch (fout) {
        if (naam !== this.#naam) return;
        this.#teBewaren ??= inhoud;
        this.#word(isVol(fout) ? 'vol' : 'niet-mogelijk');
      }
    });
  }

  #isBewaard(bewaardOp: string, verzonden: boolean): void {
    Object.assign(this.#staat, { bewaardOp, verzonden, onleesbaar: false });
    this.#planVerval();
    this.#word('bewaard');
  }

  #opWeggaan(): void {
    this.#wens.rondVersturenAf();
    void this.#bewaarNu();
  }

  #opnieuw(): void {
    this.#uitGeheugen = true;
    this.stop();
    void this.begin();
  }

  #neemTermijn(): void {
    this.#staat.termijn = this.#wens.termijn;
    this.#planVerval();
    this.#teken();
  }

  #planVerval(): void {
    clearTimeout(this.#vervalt);
    const { tot } = this.#staat.beeld;
    if (tot) this.#vervalt = setTimeout(() => void this.wis(), Math.max(0, Date.parse(tot) - Date.now()));
  }

  #word(stand: Conceptstand): void {
    this.#staat.stand = stand;
    this.#teken();
  }

  #teken(): void {
    const plek = this.#basis && this.#staat.stand !== 'uit' ? eerstePlek(this.#basis.plekken()) : undefined;
    if (this.#balk && this.#balk.element !== plek?.element) {
      this.#balk.weg();
      this.#balk = null;
    }
    if (!plek) return;
    this.#balk ??= new Conceptbalk(
      plek,
      { verder: (bewaard) => void this.#zetTerug(bewaard), wis: () => this.wis(), kijk: () => this.#staat.kijk() },
      () => queueMicrotask(() => this.#teken()),
    );
    this.#balk.toon(this.#staat.beeld);
  }
}

/** Kwam deze pagina terug op iets wat verstuurd is: met een fout van de server, of met de knop Vorige? */
function isTerug(venster: Window | null): boolean {
  const [navigatie] = (venster?.performance.getEntriesByType('navigation') ?? []) as PerformanceNavigationTiming[];
  return navigatie !== undefined && (navigatie.type === 'back_forward' || (navigatie.responseStatus ?? 0) >= 400);
}

async function laatGaan(schrijver: Conceptschrijver | null, slot: Conceptslot | null): Promise<void> {
  await schrijver?.sluit();
  slot?.laatLos();
}
