// Het concept van een element: bewaart wat er getypt is als de pagina dat vraagt (`concept="sleutel"`), en biedt het terug aan.
// Uit zolang de pagina niets vraagt. Tekent niets: wat de bezoeker ervan ziet maakt het element van `stand`.

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { zend } from '../ui/gebeurtenissen.js';
import { Kluis, type Concept } from './kluis.js';

/** Zo lang na een wijziging staat zij op zijn laatst in de kluis. */
const HOOGSTENS_ACHTER = 1000;
const UUR = 3_600_000;
export const TERMIJN = { standaard: 24, hoogst: 336 } as const;

/** Waar het concept staat. `niet-mogelijk`: geen https of geen opslag; `elders`: een ander tabblad bewaart; `vol`: bewaren lukte niet. */
export type Conceptstand = 'uit' | 'gereed' | 'aangeboden' | 'bewaard' | 'niet-mogelijk' | 'elders' | 'vol';

/** Een element met een concept. */
export type ConceptHost = ReactiveControllerHost & HTMLElement & { readonly form: HTMLFormElement | null };

export interface Conceptbasis {
  /** De waarde als tekst, of `null` als er niets te bewaren is. */
  readonly lees: () => string | null;
  readonly zet: (inhoud: string) => void;
}

export class ConceptController implements ReactiveController {
  readonly #host: ConceptHost;
  readonly #basis: Conceptbasis;
  #kluis: Kluis | null = null;
  #naam = '';
  #stand: Conceptstand = 'uit';
  #gevonden: Concept | null = null;
  #bewaardOp = '';
  #wacht: ReturnType<typeof setTimeout> | undefined;
  #loopt: Promise<void> = Promise.resolve();
  #laatLos: (() => void) | null = null;
  #einde: AbortController | null = null;
  heeftWijzigingen = false;

  constructor(host: ConceptHost, basis: Conceptbasis) {
    this.#host = host;
    this.#basis = basis;
    host.addController(this);
  }

  get stand(): Conceptstand {
    return this.#stand;
  }

  /** Wanneer er voor het laatst bewaard is; leeg als dat nog niet gebeurde. */
  get bewaardOp(): string {
    return this.#bewaardOp || (this.#gevonden?.bewaardOp ?? '');
  }

  /** Hoeveel uur een concept blijft. */
  get termijn(): number {
    const uren = Number(this.#host.getAttribute('bewaartermijn') ?? TERMIJN.standaard);
    return Number.isFinite(uren) && uren > 0 ? Math.min(uren, TERMIJN.hoogst) : TERMIJN.standaard;
  }

  hostConnected(): void {
    void this.begin();
  }

  hostDisconnected(): void {
    void this.#bewaarNu();
    this.#stop();
  }

  /** Begint opnieuw, omdat de pagina `concept` zette of wegnam. */
  async begin(): Promise<void> {
    const naam = this.#host.getAttribute('concept')?.trim() ?? '';
    if (naam === this.#naam && this.#einde) return;
    this.#stop();
    this.#naam = naam;
    if (!naam || !this.#host.isConnected) return this.#word('uit');
    const einde = new AbortController();
    this.#einde = einde;
    const { signal } = einde;
    const { ownerDocument } = this.#host;
    ownerDocument.addEventListener('visibilitychange', () => void this.#bewaarNu(), { signal });
    ownerDocument.defaultView?.addEventListener('pagehide', () => void this.#bewaarNu(), { signal });
    ownerDocument.addEventListener('submit', (gebeurtenis) => this.#opVersturen(gebeurtenis), { signal });
    const kluis = await Kluis.open();
    if (signal.aborted) return kluis?.sluit();
    this.#kluis = kluis;
    if (!kluis) return this.#word('niet-mogelijk');
    if (!(await this.#neemSlot(signal))) return this.#word('elders');
    const gevonden = await kluis.lees(naam).catch(() => null);
    if (signal.aborted) return;
    if (gevonden && this.#isVerlopen(gevonden)) await this.#wis();
    else this.#gevonden = gevonden;
    this.#word('gereed');
    if (!this.#gevonden || this.#gevonden.verzonden || this.heeftWijzigingen) return;
    // De pagina mag zelf beslissen; anders wordt het de bezoeker gevraagd.
    const { bewaardOp } = this.#gevonden;
    if (zend(this.#host, 'concept-gevonden', { bewaardOp }, true)) this.#word('aangeboden');
  }

  /** De bezoeker heeft iets gewijzigd. */
  wijzig(): void {
    this.heeftWijzigingen = true;
    if (!this.#kluis || this.#stand === 'elders' || this.#stand === 'niet-mogelijk') return;
    // Wie doortypt zonder te kiezen begint opnieuw; wat er lag blijft tot het eerste bewaren.
    this.#wacht ??= setTimeout(() => void this.#bewaarNu(), HOOGSTENS_ACHTER);
  }

  /** Zet het bewaarde concept terug. Geeft `false` als er geen is. */
  async herstel(): Promise<boolean> {
    const concept = this.#gevonden ?? (this.#kluis && this.#naam ? await this.#kluis.lees(this.#naam) : null);
    if (!concept || this.#isVerlopen(concept)) return false;
    this.#gevonden = null;
    this.#basis.zet(concept.inhoud);
    this.heeftWijzigingen = true;
    this.#bewaardOp = concept.bewaardOp;
    this.#word('bewaard');
    return true;
  }

  /** Wist wat er op dit apparaat staat. */
  async wis(): Promise<void> {
    clearTimeout(this.#wacht);
    this.#wacht = undefined;
    await this.#wis();
    zend(this.#host, 'concept-gewist', {});
    this.#word(this.#kluis ? 'gereed' : this.#stand);
  }

  /** Het is verstuurd: het blijft de termijn staan, en wordt niet uit zichzelf aangeboden. */
  async markeerVerzonden(): Promise<void> {
    clearTimeout(this.#wacht);
    this.#wacht = undefined;
    this.heeftWijzigingen = false;
    await this.#schrijf(true);
  }

  // De pagina kan het versturen nog tegenhouden; na deze gebeurtenis is dat bekend.
  #opVersturen(gebeurtenis: Event): void {
    if (gebeurtenis.target !== this.#host.form) return;
    queueMicrotask(() => !gebeurtenis.defaultPrevented && void this.markeerVerzonden());
  }

  async #bewaarNu(): Promise<void> {
    if (this.#wacht === undefined) return;
    clearTimeout(this.#wacht);
    this.#wacht = undefined;
    await this.#schrijf(false);
  }

  async #schrijf(verzonden: boolean): Promise<void> {
    const kluis = this.#kluis;
    const inhoud = this.#basis.lees();
    if (!kluis || !this.#naam || inhoud === null || this.#stand === 'elders') return;
    const naam = this.#naam;
    const concept: Concept = { inhoud, bewaardOp: new Date().toISOString(), verzonden };
    // Na elkaar: een langzame schrijfbeurt mag een latere niet inhalen.
    this.#loopt = this.#loopt.then(async () => {
      try {
        await kluis.schrijf(naam, concept);
        this.#gevonden = null;
        this.#bewaardOp = concept.bewaardOp;
        this.#word('bewaard');
      } catch {
        this.#word('vol');
      }
      return undefined;
    });
    await this.#loopt;
  }

  async #wis(): Promise<void> {
    this.#gevonden = null;
    this.#bewaardOp = '';
    await this.#loopt;
    await this.#kluis?.wis(this.#naam).catch(() => {});
  }

  #isVerlopen({ bewaardOp }: Concept): boolean {
    const oud = Date.now() - Date.parse(bewaardOp);
    return !(oud >= -UUR && oud < this.termijn * UUR);
  }

  // Eén tabblad bewaart; een later hoort dat, en overschrijft niets.
  async #neemSlot(signal: AbortSignal): Promise<boolean> {
    const { locks } = navigator;
    if (!locks) return true;
    return new Promise((klaar) => {
      locks
        .request(`zo-thuis-concept:${this.#naam}`, { ifAvailable: true }, (slot) => {
          klaar(slot !== null && !signal.aborted);
          if (!slot) return undefined;
          return new Promise<void>((los) => {
            this.#laatLos = los;
            if (signal.aborted) los();
          });
        })
        .catch(() => klaar(true));
    });
  }

  #stop(): void {
    this.#einde?.abort();
    this.#einde = null;
    this.#laatLos?.();
    this.#laatLos = null;
    clearTimeout(this.#wacht);
    this.#wacht = undefined;
    const kluis = this.#kluis;
    this.#kluis = null;
    // Wat nu nog geschreven wordt mag afkomen.
    void this.#loopt.then(() => kluis?.sluit());
    this.#gevonden = null;
    this.#bewaardOp = '';
  }

  #word(stand: Conceptstand): void {
    this.#stand = stand;
    this.#host.requestUpdate();
  }
}
