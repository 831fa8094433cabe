// Het concept van een element: bewaart wat er getypt is als de pagina dat vraagt (`concept="sleutel"`), en biedt het terug aan.
// Geladen als dat attribuut er staat. Hier staat wanneer het begint en ophoudt, en waar de bezoeker het ziet; wat er onder één naam gebeurt
// staat in concept-sessie.ts, de balk in concept-balk.ts, en het versleutelen in kluis.ts.

import { waarschuwEenmaal } from '../ui/waarschuw.js';
import { Conceptbalk } from './concept-balk.js';
import { type Conceptbron, eerstePlek, maakBron } from './concept-bron.js';
import type { Concepthost } from './concept-haak.js';
import { Conceptsessie } from './concept-sessie.js';

export type { Conceptbron } from './concept-bron.js';

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
  #sessie: Conceptsessie | null = null;
  /** Haalde de browser deze pagina uit zijn geheugen terug? Dan zegt de navigatie van toen dat niet. */
  #uitGeheugen = false;
  #balk: Conceptbalk | null = null;

  constructor(host: Concepthost, wens: Conceptwens, bron: () => Conceptbron | null) {
    this.#host = host;
    this.#wens = wens;
    this.#bron = bron;
  }

  /** Staat een van de elementen waar het om gaat in dit formulier? */
  staatIn(formulier: HTMLFormElement): boolean {
    const plekken = this.#sessie?.basis.plekken() ?? [];
    return plekken.some(({ element }) => (element as Partial<Concepthost>).form === formulier);
  }

  /** Begint, of begint opnieuw als de pagina een andere naam geeft. Is klaar als bekend is waar het concept staat. */
  async begin(): Promise<void> {
    const bron = this.#bron();
    const { naam: wil, termijn } = this.#wens;
    const naam = bron && wil && this.#host.isConnected ? `${this.#host.localName}:${wil}` : '';
    if (!bron && wil) waarschuwEenmaal(this.#host, 'concept-telt-niet', 'concept');
    if (naam !== (this.#sessie?.naam ?? '')) {
      this.stop();
      if (bron && naam) this.#start(naam, termijn, bron);
    } else if (this.#sessie && this.#sessie.staat.termijn !== termijn) this.#sessie.neemTermijn(termijn);
    await this.#sessie?.klaar;
  }

  /** Houdt op. Wat nog niet bewaard was wordt dat nog; wat bewaard is blijft. */
  stop(): void {
    this.#sessie?.stop();
    this.#sessie = null;
    this.#teken();
  }

  /** De bezoeker heeft iets gewijzigd. */
  wijzig(): void {
    this.#sessie?.wijzig();
  }

  /** Zet het nieuwste terug. Geeft `false` als er niets is dat past. */
  async herstel(): Promise<boolean> {
    return (await this.#sessie?.herstel()) ?? false;
  }

  /** Wist wat er op dit apparaat staat. Wat op het scherm staat blijft. */
  async wis(): Promise<void> {
    await this.#sessie?.wis();
  }

  /** Het is verstuurd: het blijft de termijn staan, en wordt niet uit zichzelf aangeboden. */
  async markeerVerzonden(): Promise<void> {
    await this.#sessie?.markeerVerzonden();
  }

  #start(naam: string, termijn: number, bron: Conceptbron): void {
    const sessie = new Conceptsessie(this.#host, naam, termijn, maakBron(bron), {
      wijzig: () => this.#wens.wijzig(),
      isTerug: () => this.#uitGeheugen || isTerug(this.#host.ownerDocument.defaultView),
      teken: () => this.#teken(),
    });
    this.#sessie = sessie;
    const { ownerDocument } = this.#host;
    const venster = ownerDocument.defaultView;
    const { signal } = sessie;
    ownerDocument.addEventListener('visibilitychange', () => void sessie.bewaarNu(), { signal });
    venster?.addEventListener('pagehide', () => this.#opWeggaan(), { signal });
    // Uit het geheugen van de browser terug: intussen kan een ander tabblad bewaard hebben.
    venster?.addEventListener('pageshow', ({ persisted }) => persisted && this.#opnieuw(), { signal });
    // Een element dat het dossier zoekt kan een eerdere plek zijn, en heeft na zijn taak een scherm.
    this.#host.addEventListener('context-request', () => queueMicrotask(() => this.#teken()), { signal });
  }

  #opWeggaan(): void {
    this.#wens.rondVersturenAf();
    void this.#sessie?.bewaarNu();
  }

  #opnieuw(): void {
    this.#uitGeheugen = true;
    this.stop();
    void this.begin();
  }

  #teken(): void {
    const sessie = this.#sessie;
    const plek = sessie && sessie.staat.stand !== 'uit' ? eerstePlek(sessie.basis.plekken()) : undefined;
    if (this.#balk && this.#balk.element !== plek?.element) {
      this.#balk.weg();
      this.#balk = null;
    }
    if (!sessie || !plek) return;
    this.#balk ??= new Conceptbalk(
      plek,
      {
        verder: (bewaard) => void this.#sessie?.zetTerug(bewaard),
        wis: () => this.wis(),
        kijk: () => this.#sessie?.staat.kijk() ?? null,
      },
      () => queueMicrotask(() => this.#teken()),
    );
    this.#balk.toon(sessie.staat.beeld);
  }
}

/** Kwam deze pagina terug op iets wat verstuurd is: met een fout van de server, of met de knop Vorige? */
function isTerug(venster: Window | null): boolean {
  const [navigatie] = (venster?.performance.getEntriesByType('navigation') ?? []) as PerformanceNavigationTiming[];
  return navigatie !== undefined && (navigatie.type === 'back_forward' || (navigatie.responseStatus ?? 0) >= 400);
}
