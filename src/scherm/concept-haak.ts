// Wat een element van het concept heeft zolang de pagina er niet om vraagt: de attributen, de methoden, en of er iets gewijzigd is.
// De rest (versleutelen, bewaren, de balk) wordt pas geladen als het attribuut `concept` er staat.

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { waarschuwEenmaal } from '../ui/waarschuw.js';
import type { Concept, Conceptbron } from './concept.js';
import { Later } from './later.js';

/** Hoeveel uur een concept blijft. */
const TERMIJN = { standaard: 24, hoogst: 336 } as const;

/** Een element met een concept. */
export type Concepthost = ReactiveControllerHost & HTMLElement & { readonly form: HTMLFormElement | null };

export class Concepthaak implements ReactiveController {
  static readonly attributen = ['concept', 'bewaartermijn'] as const;
  readonly #host: Concepthost;
  readonly #bron: () => Conceptbron | null;
  readonly #later: Later<typeof import('./concept.js')>;
  #concept: Concept | undefined;
  #heeftWijzigingen = false;
  #boom: Node | undefined;
  #ingediend: Event | null = null;
  readonly #opVersturen = (gebeurtenis: Event): void => {
    const formulier = gebeurtenis.target as HTMLFormElement;
    const { form } = this.#host;
    // Een dossier staat soms om het formulier heen, of deelt met elementen die erin staan.
    const isOns = form ? formulier === form : this.#host.contains(formulier) || this.#concept?.staatIn(formulier);
    if (!isOns) return;
    this.#ingediend = gebeurtenis;
    setTimeout(() => this.rondVersturenAf());
  };

  /** @param bron waar de waarde van het element vandaan komt; `null` zolang een ander haar bewaart, zoals een gedeeld dossier */
  constructor(host: Concepthost, bron: () => Conceptbron | null) {
    this.#host = host;
    this.#bron = bron;
    this.#later = new Later(host, () => import('./concept.js'));
    host.addController(this);
  }

  get heeftWijzigingen(): boolean {
    this.rondVersturenAf();
    return this.#heeftWijzigingen;
  }

  /** Wat de pagina wil: alleen zeggen dat er niets gewijzigd is. Of de bezoeker iets wijzigde weet zij niet beter dan wij. */
  set heeftWijzigingen(aan: unknown) {
    if (!aan) this.#heeftWijzigingen = false;
  }

  get naam(): string {
    return this.#host.getAttribute('concept')?.trim() ?? '';
  }

  get termijn(): number {
    const tekst = this.#host.getAttribute('bewaartermijn');
    const uren = Number(tekst ?? TERMIJN.standaard);
    const goed = uren > 0 && uren <= TERMIJN.hoogst;
    if (!goed) waarschuwEenmaal(this.#host, 'attribuut-ongeldig', 'bewaartermijn');
    return goed ? uren : uren > TERMIJN.hoogst ? TERMIJN.hoogst : TERMIJN.standaard;
  }

  hostConnected(): void {
    this.#boom = this.#host.getRootNode();
    this.#boom.addEventListener('submit', this.#opVersturen);
    void this.werkBij();
  }

  hostDisconnected(): void {
    this.#boom?.removeEventListener('submit', this.#opVersturen);
    this.#concept?.stop();
  }

  /** Begint, houdt op of begint opnieuw: de pagina zette een attribuut, of het element vond of verliet een dossier. */
  async werkBij(): Promise<Concept | undefined> {
    if (!this.naam && !this.#concept) return undefined;
    const deel = await this.#later.laad();
    if (!deel) return undefined;
    const nieuw = !this.#concept;
    const concept = (this.#concept ??= new deel.Concept(this.#host, this, this.#bron));
    const klaar = concept.begin();
    // Wat er getypt is terwijl dit laadde.
    if (nieuw && this.#heeftWijzigingen) concept.wijzig();
    await klaar;
    return concept;
  }

  opAttribuut(naam: string): void {
    if (!(Concepthaak.attributen as readonly string[]).includes(naam)) return;
    // Een termijn die niet kan meldt zich meteen, ook als er nog niets bewaard wordt.
    void this.termijn;
    void this.werkBij();
  }

  /** Het element vond een dossier of verliet het: wie bewaart kan een ander zijn. */
  volgDossier(): void {
    void this.#concept?.begin();
  }

  /** De bezoeker heeft iets gewijzigd. */
  wijzig(): void {
    this.#heeftWijzigingen = true;
    this.#concept?.wijzig();
  }

  /** Het formulier zet de waarde van het begin terug. Wat er dan staat is wat er bewaard wordt. */
  zetTerug(): void {
    if (this.#heeftWijzigingen) queueMicrotask(() => this.#concept?.wijzig());
    this.#heeftWijzigingen = false;
  }

  /** Is er net verstuurd, en hield de pagina dat niet tegen? Zolang de gebeurtenis nog langs luisteraars gaat is dat niet bekend. */
  rondVersturenAf(): void {
    const gebeurtenis = this.#ingediend;
    if (!gebeurtenis || gebeurtenis.eventPhase !== Event.NONE) return;
    this.#ingediend = null;
    if (gebeurtenis.defaultPrevented) return;
    this.#heeftWijzigingen = false;
    void this.#concept?.markeerVerzonden();
  }

  /** Laat het concept iets doen, als er een is. */
  laat(wat: 'herstel'): Promise<boolean | undefined>;
  laat(wat: 'wis' | 'markeerVerzonden'): Promise<void>;
  async laat(wat: 'herstel' | 'wis' | 'markeerVerzonden'): Promise<boolean | void> {
    const concept = await this.werkBij();
    return concept?.[wat]();
  }
}
