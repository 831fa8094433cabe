// Het concept van een element: bewaart wat er getypt is als de pagina dat vraagt (`concept="sleutel"`), en biedt het terug aan.
// Geladen als dat attribuut er staat. Wat de bezoeker ervan ziet staat in concept-balk.ts, het versleutelen in kluis.ts.

import { gelijk } from '../domein/gelijk.js';
import { zend } from '../ui/gebeurtenissen.js';
import { waarschuwEenmaal } from '../ui/waarschuw.js';
import { Conceptbalk, type Conceptbeeld, type Conceptstand } from './concept-balk.js';
import { type Conceptbron, eerstePlek, type Eigenbron, maakBron } from './concept-bron.js';
import type { Concepthost } from './concept-haak.js';
import { type Bewaard, Kluis } from './kluis.js';

export type { Conceptbron } from './concept-bron.js';

/** Zo lang na een wijziging staat zij op zijn laatst in de kluis. */
const HOOGSTENS_ACHTER = 1000;
/** Zo lang krijgt de vorige pagina om haar slot los te laten voordat wij van een ander tabblad spreken. */
const GEDULD = 500;
/** Hoeveel stukken waar nog niemand over besliste meegaan. */
const HOOGSTENS_EERDER = 2;
const UUR = 3_600_000;

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
  #naam = '';
  #termijn = 0;
  #kluis: Kluis | null = null;
  #einde: AbortController | null = null;
  #klaar: Promise<void> = Promise.resolve();
  #laatLos: (() => void) | null = null;
  /** Is de kluis van ons? Een ander tabblad met dezelfde naam bewaart anders. */
  #magSchrijven = false;
  #stand: Conceptstand = 'uit';
  /** Wat er lag toen de pagina openging, en waar nog niemand over besliste. Gaat mee bij elke keer bewaren. */
  #eerder: readonly Bewaard[] = [];
  #vraagt = false;
  /** Haalde de browser deze pagina uit zijn geheugen terug? Dan zegt de navigatie van toen dat niet. */
  #uitGeheugen = false;
  #onleesbaar = false;
  #bewaardOp = '';
  #verzonden = false;
  #gedaan: Conceptbeeld['gedaan'] = '';
  #teBewaren: string | null = null;
  #wacht: ReturnType<typeof setTimeout> | undefined;
  #vervalt: ReturnType<typeof setTimeout> | undefined;
  #loopt: Promise<void> = Promise.resolve();
  #balk: Conceptbalk | null = null;

  constructor(host: Concepthost, wens: Conceptwens, bron: () => Conceptbron | null) {
    this.#host = host;
    this.#wens = wens;
    this.#bron = bron;
  }

  /** Wat er te vertellen is. */
  get beeld(): Conceptbeeld {
    const staat = this.#bewaardOp || this.#eerder[0]?.bewaardOp;
    const aanbod = this.#vraagt ? this.#aanbod() : [];
    return {
      stand: this.#stand,
      aanbod,
      tot: staat ? new Date(Date.parse(staat) + this.#termijn * UUR).toISOString() : '',
      // Wat aangeboden wordt is genoeg gezegd.
      verstuurd: this.#bewaardOp
        ? this.#verzonden
        : aanbod.length === 0 && this.#eerder.some(({ verzonden }) => verzonden),
      terugTeHalen: this.#eerder.find((bewaard) => bewaard.verzonden && !aanbod.includes(bewaard)),
      onleesbaar: this.#onleesbaar,
      gedaan: this.#gedaan,
      termijn: this.#termijn,
    };
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
      if (this.#termijn !== this.#wens.termijn) this.#neemTermijn();
      return this.#klaar;
    }
    this.stop();
    if (!bron || !naam) return this.#klaar;
    this.#termijn = this.#wens.termijn;
    this.#naam = naam;
    this.#basis = maakBron(bron);
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
    void laatGaan(this.#loopt, this.#kluis, this.#laatLos);
    this.#kluis = this.#laatLos = this.#basis = this.#teBewaren = null;
    this.#naam = this.#bewaardOp = this.#gedaan = '';
    this.#magSchrijven = this.#vraagt = this.#onleesbaar = this.#verzonden = false;
    this.#eerder = [];
    this.#klaar = Promise.resolve();
    this.#word('uit');
  }

  /** De bezoeker heeft iets gewijzigd. */
  wijzig(): void {
    if (!this.#basis) return;
    // Nu gelezen: zet de pagina straks een andere waarde en een andere naam, dan komt die niet onder deze naam terecht.
    this.#teBewaren = this.#basis.lees();
    this.#gedaan = '';
    this.#plan();
  }

  /** Zet het nieuwste terug. Geeft `false` als er niets is dat past. */
  async herstel(): Promise<boolean> {
    const [eerste] = this.#eerder;
    return eerste ? this.#zetTerug(eerste) : this.#herstelUitKluis();
  }

  /** Wist wat er op dit apparaat staat. Wat op het scherm staat blijft. */
  async wis(): Promise<void> {
    const kluis = this.#kluis;
    const naam = this.#naam;
    clearTimeout(this.#wacht);
    this.#wacht = undefined;
    this.#teBewaren = null;
    if (!kluis) return;
    const gewist = na(this.#loopt, () => this.#metKluis(naam, kluis, (open) => open.wis(naam)));
    this.#loopt = gewist.catch(() => {});
    try {
      await gewist;
    } catch {
      return this.#word('niet-mogelijk');
    }
    if (naam !== this.#naam) return;
    this.#eerder = [];
    this.#vraagt = this.#onleesbaar = this.#verzonden = false;
    this.#bewaardOp = '';
    this.#gedaan = 'gewist';
    this.#word(this.#magSchrijven ? 'gereed' : this.#stand);
    zend(this.#host, 'concept-gewist', {});
  }

  /** Het is verstuurd: het blijft de termijn staan, en wordt niet uit zichzelf aangeboden. */
  async markeerVerzonden(): Promise<void> {
    const kluis = this.#kluis;
    const naam = this.#naam;
    if (this.#teBewaren !== null) await this.#bewaarNu(true);
    else if (kluis && this.#magSchrijven) {
      this.#loopt = na(this.#loopt, async () => {
        // Ligt er alleen iets van een vorige keer, dan is dat niet wat er nu verstuurd is.
        if (naam !== this.#naam || !this.#bewaardOp) return;
        await this.#metKluis(naam, kluis, (open) => open.merkVerzonden(naam)).catch(() => {});
        this.#verzonden = true;
        this.#teken();
      });
      await this.#loopt;
    }
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
    const kluis = await Kluis.open(naam);
    if (signal.aborted) return kluis?.sluit();
    this.#kluis = kluis;
    if (!kluis) return this.#word('niet-mogelijk');
    const slot = this.#neemSlot(naam, signal);
    const opTijd = await Promise.race([slot.then(() => true), wacht(GEDULD).then(() => false)]);
    if (signal.aborted) return;
    if (opTijd) return this.#leesIn(naam, signal);
    this.#word('elders');
    void slot.then(() => this.#leesIn(naam, signal));
  }

  async #leesIn(naam: string, signal: AbortSignal): Promise<void> {
    const gevonden = (await this.#kluis?.lees(naam).catch(() => null)) ?? null;
    if (signal.aborted || !this.#basis) return;
    this.#magSchrijven = true;
    this.#onleesbaar = gevonden === 'onleesbaar';
    if (gevonden && gevonden !== 'onleesbaar') await this.#neem(gevonden);
    if (signal.aborted) return;
    if (this.#onleesbaar) waarschuwEenmaal(this.#host, 'concept-past-niet', 'concept');
    this.#planVerval();
    this.#word(this.#bewaardOp ? 'bewaard' : 'gereed');
    this.#plan();
    const [eerste] = this.#aanbod();
    if (!eerste) return;
    // De pagina mag zelf beslissen; anders wordt het de bezoeker gevraagd.
    this.#vraagt = zend(this.#host, 'concept-gevonden', { bewaardOp: eerste.bewaardOp }, true);
    this.#teken();
  }

  async #neem({ eerder, ...kop }: Bewaard & { readonly eerder: readonly Bewaard[] }): Promise<void> {
    const geldig = [kop, ...eerder].filter((bewaard) => !this.#isVerlopen(bewaard));
    if (geldig.length === 0) return this.#kluis?.wis(this.#naam).catch(() => {});
    const past = this.#schoon(geldig);
    this.#onleesbaar = past.length === 0;
    const [nieuwste, ...rest] = past;
    // Wat er al op het scherm staat hoeft niemand terug.
    const staatEr = nieuwste && this.#staatEr(nieuwste);
    this.#eerder = staatEr ? rest : past;
    if (kop.verzonden && this.#isTerug) await this.#kluis?.merkVerzonden(this.#naam, false).catch(() => {});
    if (staatEr) this.#staatOpHetScherm(nieuwste);
    return undefined;
  }

  // Wat verstuurd is was af: wat er toen nog half getypt stond hoeft niemand terug.
  #staatEr({ inhoud, verzonden }: Bewaard): boolean {
    return this.#basis !== null && gelijk(zonderLeeg(inhoud, verzonden), zonderLeeg(this.#basis.lees(), verzonden));
  }

  // Wie terugkwam op wat verstuurd was is er weer mee bezig.
  #staatOpHetScherm({ bewaardOp, verzonden }: Bewaard): void {
    this.#bewaardOp = bewaardOp;
    this.#verzonden = verzonden && !this.#isTerug;
  }

  /** Gaf de pagina intussen zelf terug wat er lag, dan valt er niets meer te vragen. Geeft wat er dan te vertellen is. */
  #kijk(): Conceptbeeld | null {
    const over = this.#vraagt ? this.#eerder.filter((bewaard) => !this.#staatEr(bewaard)) : this.#eerder;
    const [nieuwste] = this.#eerder;
    if (!nieuwste || over.length === this.#eerder.length) return null;
    if (nieuwste !== over[0] && !this.#bewaardOp) {
      this.#staatOpHetScherm(nieuwste);
      if (this.#stand === 'gereed') this.#stand = 'bewaard';
    }
    this.#eerder = over;
    return this.beeld;
  }

  /** Wat nog past, zonder wie intussen is weggehaald. */
  #schoon(lijst: readonly Bewaard[]): Bewaard[] {
    return lijst.flatMap((bewaard) => {
      const past = this.#isVerlopen(bewaard) ? null : this.#basis?.keur(bewaard.inhoud);
      return past ? [{ ...bewaard, inhoud: past.inhoud }] : [];
    });
  }

  // Wat verstuurd is komt alleen terug als de pagina terugkomt met een fout, of als de bezoeker zelf teruggaat.
  #aanbod(): readonly Bewaard[] {
    return this.#eerder.filter(({ verzonden }) => !verzonden || this.#isTerug);
  }

  get #isTerug(): boolean {
    return this.#uitGeheugen || isTerug(this.#host.ownerDocument.defaultView);
  }

  #zetTerug(bewaard: Bewaard): boolean {
    const past = this.#isVerlopen(bewaard) ? null : this.#basis?.keur(bewaard.inhoud);
    if (!past) return false;
    past.zet();
    this.#eerder = [];
    this.#vraagt = false;
    this.#wens.wijzig();
    this.#gedaan = 'hersteld';
    this.#teken();
    return true;
  }

  async #herstelUitKluis(): Promise<boolean> {
    const gevonden = (await this.#kluis?.lees(this.#naam).catch(() => null)) ?? null;
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
    const kluis = this.#kluis;
    const naam = this.#naam;
    if (inhoud === null || !kluis || !this.#magSchrijven) return;
    this.#teBewaren = null;
    this.#eerder = this.#schoon(this.#eerder).slice(0, HOOGSTENS_EERDER);
    const nu = Date.now();
    const stuk = { inhoud, bewaardOp: new Date(nu).toISOString(), verzonden, eerder: this.#eerder };
    const tot = nu + this.#termijn * UUR;
    this.#loopt = na(this.#loopt, async () => {
      try {
        await this.#metKluis(naam, kluis, (open) => open.schrijf(naam, stuk, tot));
        if (naam === this.#naam) this.#isBewaard(stuk.bewaardOp, verzonden);
      } catch (fout) {
        if (naam !== this.#naam) return;
        this.#teBewaren ??= inhoud;
        this.#word(isVol(fout) ? 'vol' : 'niet-mogelijk');
      }
    });
    await this.#loopt;
  }

  #isBewaard(bewaardOp: string, verzonden: boolean): void {
    this.#bewaardOp = bewaardOp;
    this.#verzonden = verzonden;
    this.#onleesbaar = false;
    this.#planVerval();
    this.#word('bewaard');
  }

  // Wie intussen alle gegevens van de site wiste sloot ook onze kluis; dan nog één keer met een nieuwe.
  async #metKluis(naam: string, kluis: Kluis, doe: (open: Kluis) => Promise<void>): Promise<void> {
    try {
      await doe(kluis);
    } catch (fout) {
      const nieuw = isVol(fout) ? null : await Kluis.open(naam);
      if (!nieuw) throw fout;
      kluis.sluit();
      if (this.#kluis === kluis) this.#kluis = nieuw;
      await doe(nieuw);
    }
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
    this.#termijn = this.#wens.termijn;
    this.#planVerval();
    this.#teken();
  }

  #planVerval(): void {
    clearTimeout(this.#vervalt);
    const { tot } = this.beeld;
    if (tot) this.#vervalt = setTimeout(() => void this.wis(), Math.max(0, Date.parse(tot) - Date.now()));
  }

  #isVerlopen({ bewaardOp }: Bewaard): boolean {
    const oud = Date.now() - Date.parse(bewaardOp);
    // Een klok die teruggezet is maakt van een concept geen eeuwig concept.
    return !(oud >= -UUR && oud < this.#termijn * UUR);
  }

  // Eén tabblad bewaart. Wie later komt wacht op het slot, en krijgt het als het andere tabblad dicht is.
  #neemSlot(naam: string, signal: AbortSignal): Promise<void> {
    return new Promise((klaar) => {
      const { locks } = navigator;
      if (!locks) return klaar();
      locks
        .request(`zo-thuis-concept:${naam}`, { signal }, () => {
          klaar();
          return new Promise<void>((los) => {
            if (signal.aborted) los();
            else this.#laatLos = los;
          });
        })
        // Afgebroken is niet geweigerd.
        .catch(() => signal.aborted || klaar());
    });
  }

  #word(stand: Conceptstand): void {
    this.#stand = stand;
    this.#teken();
  }

  #teken(): void {
    const plek = this.#basis && this.#stand !== 'uit' ? eerstePlek(this.#basis.plekken()) : undefined;
    if (this.#balk && this.#balk.element !== plek?.element) {
      this.#balk.weg();
      this.#balk = null;
    }
    if (!plek) return;
    this.#balk ??= new Conceptbalk(
      plek,
      { verder: (bewaard) => void this.#zetTerug(bewaard), wis: () => this.wis(), kijk: () => this.#kijk() },
      () => queueMicrotask(() => this.#teken()),
    );
    this.#balk.toon(this.beeld);
  }
}

/** Kwam deze pagina terug op iets wat verstuurd is: met een fout van de server, of met de knop Vorige? */
function isTerug(venster: Window | null): boolean {
  const [navigatie] = (venster?.performance.getEntriesByType('navigation') ?? []) as PerformanceNavigationTiming[];
  return navigatie !== undefined && (navigatie.type === 'back_forward' || (navigatie.responseStatus ?? 0) >= 400);
}

/** Wat er staat, zonder lege teksten en lijsten: die zeggen hetzelfde als geen. @param heel zonder wat er half getypt is */
function zonderLeeg(json: string, heel: boolean): unknown {
  return JSON.parse(json, (naam, deel: { readonly length?: number } | null) =>
    (deel ?? '').length === 0 || (heel && naam === 'half') ? undefined : deel,
  );
}

function isVol(fout: unknown): boolean {
  return fout instanceof DOMException && fout.name === 'QuotaExceededError';
}

// Na elkaar: een langzame schrijfbeurt mag een latere niet inhalen.
async function na(vorige: Promise<void>, doe: () => Promise<void>): Promise<void> {
  await vorige;
  await doe();
}

async function laatGaan(loopt: Promise<void>, kluis: Kluis | null, laatLos: (() => void) | null): Promise<void> {
  await loopt;
  kluis?.sluit();
  laatLos?.();
}

function wacht(tijd: number): Promise<void> {
  return new Promise((klaar) => setTimeout(klaar, tijd));
}
