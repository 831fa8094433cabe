// Eén concept onder één naam, zolang de pagina het daaronder wil: openen, lezen wat er lag, bewaren, terugzetten en wissen. Geeft de pagina een
// andere naam, dan komt er een nieuwe sessie; wat deze nog te bewaren had komt onder haar eigen naam terecht.

import { zend } from '../ui/gebeurtenissen.js';
import { waarschuwEenmaal } from '../ui/waarschuw.js';
import type { Eigenbron } from './concept-bron.js';
import type { Concepthost } from './concept-haak.js';
import { Conceptschrijver, isVol } from './concept-schrijver.js';
import { Conceptslot } from './concept-slot.js';
import { Conceptstaat, type Conceptstand, UUR } from './concept-staat.js';
import type { Bewaard, Kluisinhoud } from './kluis.js';

/** Zo lang na een wijziging staat zij op zijn laatst in de kluis. */
const HOOGSTENS_ACHTER = 1000;
/** Hoeveel stukken waar nog niemand over besliste meegaan. */
const HOOGSTENS_EERDER = 2;

/** Wat een sessie van buiten nodig heeft. */
export interface Sessiewens {
  /** Wat er teruggezet is geldt als een wijziging van de bezoeker. */
  wijzig(): void;
  /** Kwam de bezoeker terug op wat verstuurd was? */
  isTerug(): boolean;
  /** Er is iets anders te vertellen. */
  teken(): void;
}

export class Conceptsessie {
  readonly naam: string;
  readonly basis: Eigenbron;
  readonly staat: Conceptstaat;
  /** Klaar als bekend is waar het concept staat. */
  readonly klaar: Promise<void>;
  readonly #host: Concepthost;
  readonly #wens: Sessiewens;
  readonly #einde = new AbortController();
  #schrijver: Conceptschrijver | null = null;
  #slot: Conceptslot | undefined;
  /** Is de kluis van ons? Een ander tabblad met dezelfde naam bewaart anders. */
  #magSchrijven = false;
  #teBewaren: string | null = null;
  #wacht: ReturnType<typeof setTimeout> | undefined;
  #vervalt: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Concepthost, naam: string, termijn: number, basis: Eigenbron, wens: Sessiewens) {
    this.#host = host;
    this.naam = naam;
    this.basis = basis;
    this.#wens = wens;
    this.staat = new Conceptstaat(basis, termijn, () => wens.isTerug());
    const stopHalf = basis.volgHalf?.(() => wens.wijzig());
    if (stopHalf) this.signal.addEventListener('abort', stopHalf);
    this.klaar = this.#open();
  }

  /** Zegt wanneer deze sessie voorbij is. */
  get signal(): AbortSignal {
    return this.#einde.signal;
  }

  /** Houdt op. Wat nog niet bewaard was wordt dat nog; wat bewaard is blijft. */
  stop(): void {
    void this.bewaarNu();
    this.#einde.abort();
    clearTimeout(this.#vervalt);
    void this.#laatGaan();
  }

  /** De bezoeker heeft iets gewijzigd. */
  wijzig(): void {
    // Nu gelezen: zet de pagina straks een andere waarde en een andere naam, dan komt die niet onder deze naam terecht.
    this.#teBewaren = this.basis.lees();
    this.staat.gedaan = '';
    this.#plan();
  }

  /** Zet het nieuwste terug. Geeft `false` als er niets is dat past. */
  async herstel(): Promise<boolean> {
    const [eerste] = this.staat.eerder;
    return eerste ? this.zetTerug(eerste) : this.#herstelUitKluis();
  }

  /** Wist wat er op dit apparaat staat. Wat op het scherm staat blijft. */
  async wis(): Promise<void> {
    const schrijver = this.#schrijver;
    clearTimeout(this.#wacht);
    this.#wacht = undefined;
    this.#teBewaren = null;
    if (!schrijver) return;
    try {
      await schrijver.daarna(() => schrijver.wis());
    } catch {
      return this.#word('niet-mogelijk');
    }
    if (this.signal.aborted) return;
    this.staat.leeg();
    this.staat.gedaan = 'gewist';
    this.#word(this.#magSchrijven ? 'gereed' : this.staat.stand);
    zend(this.#host, 'concept-gewist', {});
  }

  /** Het is verstuurd: het blijft de termijn staan, en wordt niet uit zichzelf aangeboden. */
  async markeerVerzonden(): Promise<void> {
    const schrijver = this.#schrijver;
    if (this.#teBewaren !== null) await this.bewaarNu(true);
    else if (schrijver && this.#magSchrijven) {
      await schrijver.daarna(async () => {
        // Ligt er alleen iets van een vorige keer, dan is dat niet wat er nu verstuurd is.
        if (this.signal.aborted || !this.staat.bewaardOp) return;
        await schrijver.merkVerzonden().catch(() => {});
        this.staat.verzonden = true;
        this.#wens.teken();
      });
    }
  }

  async #open(): Promise<void> {
    const { naam, signal } = this;
    const schrijver = await Conceptschrijver.open(naam);
    if (signal.aborted) return schrijver?.sluit();
    this.#schrijver = schrijver;
    if (!schrijver) return this.#word('niet-mogelijk');
    const slot = (this.#slot = new Conceptslot(naam, signal));
    const snel = await slot.snel();
    if (signal.aborted) return;
    if (snel) return this.#leesIn();
    this.#word('elders');
    void slot.vanOns.then(() => this.#leesIn());
  }

  async #leesIn(): Promise<void> {
    const gevonden = (await this.#schrijver?.lees()) ?? null;
    if (this.signal.aborted) return;
    const { staat } = this;
    this.#magSchrijven = true;
    staat.onleesbaar = gevonden === 'onleesbaar';
    if (gevonden && gevonden !== 'onleesbaar') await this.#neem(gevonden);
    if (this.signal.aborted) return;
    if (staat.onleesbaar) waarschuwEenmaal(this.#host, 'concept-past-niet', 'concept');
    this.#planVerval();
    this.#word(staat.bewaardOp ? 'bewaard' : 'gereed');
    this.#plan();
    const [eerste] = staat.aanbod;
    if (!eerste) return;
    // De pagina mag zelf beslissen; anders wordt het de bezoeker gevraagd.
    staat.vraagt = zend(this.#host, 'concept-gevonden', { bewaardOp: eerste.bewaardOp }, true);
    this.#wens.teken();
  }

  async #neem({ eerder, ...kop }: Kluisinhoud): Promise<void> {
    const [staat, schrijver] = [this.staat, this.#schrijver];
    const geldig = [kop, ...eerder].filter((bewaard) => !staat.isVerlopen(bewaard));
    if (geldig.length === 0) return schrijver?.wis().catch(() => {});
    const staatEr = staat.neem(geldig);
    if (kop.verzonden && this.#wens.isTerug()) await schrijver?.merkVerzonden(false).catch(() => {});
    if (staatEr) staat.staatOpHetScherm(staatEr);
    return undefined;
  }

  /** Zet dit terug. Geeft `false` als het niet meer past. */
  zetTerug(bewaard: Bewaard): boolean {
    const past = this.signal.aborted ? null : this.staat.keur(bewaard);
    if (!past) return false;
    past.zet();
    this.staat.eerder = [];
    this.staat.vraagt = false;
    this.#wens.wijzig();
    this.staat.gedaan = 'hersteld';
    this.#wens.teken();
    return true;
  }

  async #herstelUitKluis(): Promise<boolean> {
    const gevonden = (await this.#schrijver?.lees()) ?? null;
    return gevonden !== null && gevonden !== 'onleesbaar' && this.zetTerug(gevonden);
  }

  #plan(): void {
    if (this.#teBewaren === null || !this.#magSchrijven) return;
    this.#wacht ??= setTimeout(() => void this.bewaarNu(), HOOGSTENS_ACHTER);
  }

  /** Bewaart wat er nog te bewaren is. */
  async bewaarNu(verzonden = false): Promise<void> {
    clearTimeout(this.#wacht);
    this.#wacht = undefined;
    const inhoud = this.#teBewaren;
    const [schrijver, staat] = [this.#schrijver, this.staat];
    if (inhoud === null || !schrijver || !this.#magSchrijven) return;
    this.#teBewaren = null;
    staat.eerder = staat.schoon(staat.eerder).slice(0, HOOGSTENS_EERDER);
    const nu = Date.now();
    const stuk = { inhoud, bewaardOp: new Date(nu).toISOString(), verzonden, eerder: staat.eerder };
    const tot = nu + staat.termijn * UUR;
    await schrijver.daarna(async () => {
      try {
        await schrijver.schrijf(stuk, tot);
        if (!this.signal.aborted) this.#isBewaard(stuk.bewaardOp, verzonden);
      } catch (fout) {
        if (this.signal.aborted) return;
        this.#teBewaren ??= inhoud;
        this.#word(isVol(fout) ? 'vol' : 'niet-mogelijk');
      }
    });
  }

  #isBewaard(bewaardOp: string, verzonden: boolean): void {
    Object.assign(this.staat, { bewaardOp, verzonden, onleesbaar: false });
    this.#planVerval();
    this.#word('bewaard');
  }

  /** De pagina geeft een andere termijn. */
  neemTermijn(termijn: number): void {
    this.staat.termijn = termijn;
    this.#planVerval();
    this.#wens.teken();
  }

  #planVerval(): void {
    clearTimeout(this.#vervalt);
    const { tot } = this.staat.beeld;
    if (tot) this.#vervalt = setTimeout(() => void this.wis(), Math.max(0, Date.parse(tot) - Date.now()));
  }

  #word(stand: Conceptstand): void {
    this.staat.stand = stand;
    this.#wens.teken();
  }

  async #laatGaan(): Promise<void> {
    await this.#schrijver?.sluit();
    this.#slot?.laatLos();
  }
}
