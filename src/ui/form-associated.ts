// De basis voor een element dat meedoet in het formulier van de pagina: één veld met de waarde als JSON, geldigheid, terugzetten, herstel.
// Weet niet wat er in die waarde staat en tekent niets; dat doet het element met de haken onderaan.
import { LitElement } from 'lit';
import { gelijk } from '../domein/gelijk.js';
import { waarschuwEenmaal } from './waarschuw.js';

/** Wat er van een waarde van de pagina te maken was: een kopie, of waarom niet. */
export type GelezenWaarde<W> =
  | { readonly goed: true; readonly waarde: W }
  | { readonly goed: false; readonly fouten: readonly { readonly pad: string; readonly code: string }[] };

/** Wat er niet klopt, in de woorden van het platform. Het bericht dat de bezoeker ziet toont het element zelf. */
export interface Ongeldigheid {
  readonly flags: ValidityStateFlags;
  readonly bericht: string;
  /** Het veld in de eigen schaduwboom waar het om gaat; telt pas als het getekend is. */
  readonly anker?: HTMLElement | null | undefined;
}

/**
 * Een attribuut met vaste keuzes. Wat de pagina anders schrijft telt als de standaard, met één waarschuwing; de tekst blijft staan.
 * Zonder `codes` mag elke tekst.
 */
export interface Keuze {
  readonly codes?: readonly string[];
  readonly standaard?: string;
}

/** @attr {string} value - De beginwaarde als JSON, zoals een server haar in de pagina zet. Staat in de bron van de pagina. */
export abstract class FormAssociatedElement<Waarde extends object = object> extends LitElement {
  static readonly formAssociated = true;

  /** De attributen met vaste keuzes van dit element. */
  protected static readonly keuzes: Readonly<Record<string, Keuze>> = { aanspreekvorm: { codes: ['u', 'je'] } };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'required', 'readonly', 'value', ...Object.keys(this.keuzes)];
  }

  // In een toets zonder browser is dit er half (jsdom) of niet (happy-dom): dan hoort een element bij geen formulier en keurt niets af.
  protected readonly internals: Partial<ElementInternals> = (this as Partial<HTMLElement>).attachInternals?.() ?? {};

  // Waar een `invalid`-gebeurtenis vandaan komt. Een eigen controle is te herkennen; `form.checkValidity()` en versturen zijn dat niet
  // van elkaar: beide gelden als een vraag om de fouten te tonen.
  #aanleiding: 'formulier' | 'controle' | 'melding' = 'formulier';
  /** Heeft de pagina of de bezoeker de waarde gezet? Dan verandert het attribuut `value` haar niet meer, net als bij `<input>`. */
  #vuil = false;

  constructor() {
    super();
    this.addEventListener('invalid', (gebeurtenis) => this.#meldOngeldig(gebeurtenis));
    // Bericht en anker hangen af van taal en render. Een controller, zodat een eigen `updated` van het element dit niet kan vergeten.
    this.addController({ hostUpdated: () => this.werkFormulierBij() });
  }

  // Deze vier staan alleen in hun attribuut: het platform leest het attribuut, en Lit schrijft een eigenschap pas na de render terug.

  /**
   * Naam van het veld in het formulier.
   * @attr name
   */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(naam: string) {
    this.zetAttribuut('name', naam);
  }

  /**
   * Uitgeschakeld: doet niet mee in het formulier.
   * @attr disabled
   */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(aan: boolean) {
    this.#schakel('disabled', aan);
  }

  /**
   * Verplicht: leeg of onvolledig houdt het formulier tegen.
   * @attr required
   */
  get required(): boolean {
    return this.hasAttribute('required');
  }
  set required(aan: boolean) {
    this.#schakel('required', aan);
  }

  /**
   * Alleen lezen: gaat mee in het formulier, maar is niet te wijzigen en wordt niet gecontroleerd.
   * @attr readonly
   */
  get readonly(): boolean {
    return this.hasAttribute('readonly');
  }
  set readonly(aan: boolean) {
    this.#schakel('readonly', aan);
  }

  /**
   * Hoe de lezer aangesproken wordt: `u` of `je`. Op een dossier geldt het voor zijn elementen.
   * @attr aanspreekvorm
   */
  get aanspreekvorm(): 'u' | 'je' {
    return (this.keuze('aanspreekvorm') as 'u' | 'je' | '') || (this.aanspreekvormZonderKeuze() ?? 'u');
  }
  set aanspreekvorm(vorm: 'u' | 'je' | null) {
    this.zetAttribuut('aanspreekvorm', vorm);
  }

  /**
   * De waarde. Lezen geeft een kopie. Dezelfde waarde terugzetten doet niets; `null` of `{}` maakt leeg;
   * wat geen waarde van dit element is wordt genegeerd, met één waarschuwing in de console.
   */
  get value(): Waarde {
    return structuredClone(this.waarde());
  }
  set value(waarde: Waarde | null) {
    this.#neemAan(waarde, false);
  }

  /** Het formulier waar het element bij hoort. */
  get form(): HTMLFormElement | null {
    return this.internals.form ?? null;
  }

  /** De `<label>`-elementen van de pagina die naar dit element wijzen. */
  get labels(): NodeList {
    return this.internals.labels ?? ([] as unknown as NodeList);
  }

  /** Doet het element mee aan de controle van het formulier? Niet als het uitgeschakeld of alleen lezen is. */
  get willValidate(): boolean {
    return this.internals.willValidate ?? true;
  }

  /** Wat er niet klopt, in de vlaggen van het platform. */
  get validity(): ValidityState {
    this.werkFormulierBij();
    return this.internals.validity ?? ({ valid: true } as ValidityState);
  }

  /** Het bericht bij de eerste fout, of een lege tekst als de waarde goed is. */
  get validationMessage(): string {
    this.werkFormulierBij();
    return this.internals.validationMessage ?? '';
  }

  /** Zegt of de waarde goed is, zonder iets te tonen of de focus te verplaatsen. */
  checkValidity(): boolean {
    return this.#vraag('controle', () => this.internals.checkValidity?.() ?? true);
  }

  /** Zegt of de waarde goed is; zo niet, dan toont het element zijn fouten en gaat de focus daarheen. */
  reportValidity(): boolean {
    return this.#vraag('melding', () => this.internals.reportValidity?.() ?? true);
  }

  override connectedCallback(): void {
    this.#treedToe();
    super.connectedCallback();
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    if (nieuw && this.keuze(naam, nieuw) !== nieuw) waarschuwEenmaal(this, 'attribuut-ongeldig', naam);
    if (naam === 'required' || naam === 'readonly') this.#ververs();
    if (naam === 'value' && nieuw !== oud && !this.#vuil) this.#neemAttribuut();
  }

  formAssociatedCallback(): void {
    // Ook een formulier dat nog niet op de pagina staat, moet de waarde al hebben.
    this.#treedToe();
  }

  formDisabledCallback(): void {
    this.#ververs();
  }

  formResetCallback(): void {
    this.#vuil = false;
    this.herstelBeginwaarde();
    if (this.herstelbaar) this.#neemAttribuut();
    this.#ververs();
  }

  formStateRestoreCallback(staat: unknown): void {
    // Wij bewaren een tekst; een browser die iets anders teruggeeft heeft niets om te herstellen.
    if (typeof staat !== 'string') return;
    this.herstelStaat(staat);
    this.#ververs();
  }

  protected keuzeVan(naam: string): Keuze | undefined {
    return (this.constructor as typeof FormAssociatedElement).keuzes[naam];
  }

  /** Wat er geldt voor een attribuut met vaste keuzes: wat de pagina schreef, of anders de standaard. */
  protected keuze(naam: string, waarde = this.getAttribute(naam) ?? ''): string {
    const { codes, standaard = '' } = this.keuzeVan(naam) ?? {};
    return !codes || codes.includes(waarde) ? waarde : standaard;
  }

  /** De aanspreekvorm als de pagina er geen koos. */
  protected aanspreekvormZonderKeuze(): 'u' | 'je' | undefined {
    return undefined;
  }

  /** Zet een eigenschap van de pagina in haar attribuut. Wat geen tekst of getal is, zoals een object, laat staan wat er stond. */
  protected zetAttribuut(naam: string, waarde: unknown): void {
    if (waarde === null || waarde === undefined || waarde === '') this.removeAttribute(naam);
    else if (['object', 'function', 'symbol'].includes(typeof waarde))
      waarschuwEenmaal(this, 'attribuut-ongeldig', naam);
    else this.setAttribute(naam, String(waarde));
  }

  /** Uitgeschakeld door het eigen attribuut of door een `<fieldset disabled>` eromheen. */
  protected get uitgeschakeld(): boolean {
    return this.matches(':disabled');
  }

  /** De tekst van de labels van de pagina, als naam voor de binnenste groep: `aria-label=${this.labelTekst || …}`. */
  protected get labelTekst(): string {
    return Array.from(this.labels, (label) => label.textContent?.trim()).join(' ');
  }

  /** Waar het tekenen op moet wachten, zoals een taal die nog niet geladen is; `undefined` als er niets is om op te wachten. */
  protected wachtMetTekenen(): Promise<unknown> | undefined {
    return undefined;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const wacht = this.wachtMetTekenen();
    return wacht ? wacht.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Geeft waarde en geldigheid meteen door aan het formulier. Roep dit aan bij elke wijziging van de waarde; na elke render gebeurt het vanzelf. */
  protected werkFormulierBij(): void {
    this.internals.setFormValue?.(this.formulierWaarde(), this.formulierStaat());
    const fout = this.uitgeschakeld || this.readonly ? null : this.geldigheid();
    if (fout === null) {
      this.internals.setValidity?.({});
    } else {
      const { flags, bericht, anker } = fout;
      // Het platform gooit bij een leeg bericht (de pagina mag teksten leegmaken) en bij een anker dat er niet (meer) staat.
      const staatEr = anker && this.shadowRoot?.contains(anker);
      this.internals.setValidity?.(flags, bericht || '–', ...(staatEr ? [anker] : []));
    }
  }

  /** De bezoeker heeft de waarde veranderd. */
  protected raakAan(): void {
    this.#vuil = true;
  }

  /** Zet het formulier deze waarde terug? Niet als zij van een gedeeld dossier is: dat doet het formulier van dat dossier. */
  protected get herstelbaar(): boolean {
    return true;
  }

  /** De waarde van nu. Niet wijzigen: wie haar aan de pagina geeft maakt een kopie. */
  protected abstract waarde(): Waarde;

  /** Leest wat een pagina, een attribuut of de browser geeft, en maakt er een losse kopie van. `null` is leeg. */
  protected abstract leesWaarde(onbekend: unknown): GelezenWaarde<Waarde>;

  /** Zet een andere waarde. @param begin komt zij uit het attribuut, en is zij dus waar terugzetten naar terugkeert? */
  protected abstract vervang(waarde: Waarde, begin: boolean): void;

  /** De waarde als JSON, of `null` voor geen veld. Wie meer dan één veld verstuurt geeft ze met hun namen, en een eigen `formulierStaat`. */
  protected formulierWaarde(): string | FormData | null {
    return JSON.stringify(this.waarde());
  }

  /** Wat de browser bewaart voor terugbladeren. Standaard de waarde. */
  protected formulierStaat(): string | null {
    const waarde = this.formulierWaarde();
    return typeof waarde === 'string' ? waarde : null;
  }

  /** Zet terug wat `formulierStaat` gaf. Vertrouw de tekst niet: hij kan van een oudere versie zijn. */
  protected abstract herstelStaat(staat: string): void;

  /** Zet de waarde van het begin terug (`<button type="reset">`). */
  protected abstract herstelBeginwaarde(): void;

  /** Wat er niet klopt, of `null`. Wordt vaak gevraagd: geef een bewaarde uitkomst terug. Vraag hier niet naar `validity`. */
  protected abstract geldigheid(): Ongeldigheid | null;

  /** Zet de foutberichten en de samenvatting aan. De focus volgt apart, met `focusFouten`. */
  protected abstract toonFouten(): void;

  /** Zet de focus op de samenvatting van de fouten. Wordt aangeroepen als die getekend is. */
  protected abstract focusFouten(): void;

  // Wie bij elke toets dezelfde waarde teruggeeft, zoals React en Vue doen, mag het invullen niet storen. Eerst zonder te lezen: dat is snel.
  #neemAan(onbekend: unknown, begin: boolean): void {
    if (!begin) this.#vuil = true;
    if (gelijk(onbekend, this.waarde())) return;
    const gelezen = this.leesWaarde(onbekend);
    if (!gelezen.goed) {
      const [fout] = gelezen.fouten;
      waarschuwEenmaal(this, fout?.code ?? 'waarde-ongeldig', 'value', fout?.pad);
    } else if (!gelijk(gelezen.waarde, this.waarde())) this.vervang(gelezen.waarde, begin);
  }

  #neemAttribuut(): void {
    const json = this.getAttribute('value');
    if (json !== null) this.#neemAan(json, true);
  }

  // Een pagina in gewoon JavaScript geeft ook `null`, `1` of niets.
  #schakel(attribuut: string, aan: unknown): void {
    this.toggleAttribute(attribuut, Boolean(aan));
  }

  #treedToe(): void {
    // Wat de pagina vóór de registratie zette, verbergt onze setter. Lit haalt dat pas bij de eerste render op; een formulier vraagt eerder.
    for (const naam of Object.keys(this)) {
      if (!(naam in this.constructor.prototype)) continue;
      const waarde: unknown = Reflect.get(this, naam);
      Reflect.deleteProperty(this, naam);
      Reflect.set(this, naam, waarde);
    }
    this.werkFormulierBij();
  }

  #ververs(): void {
    this.werkFormulierBij();
    this.requestUpdate();
  }

  #vraag(aanleiding: 'controle' | 'melding', vraag: () => boolean): boolean {
    this.werkFormulierBij();
    this.#aanleiding = aanleiding;
    try {
      return vraag();
    } finally {
      this.#aanleiding = 'formulier';
    }
  }

  #meldOngeldig(gebeurtenis: Event): void {
    // Nooit het ballonnetje van de browser: dat kent onze taal, velden en samenvatting niet.
    gebeurtenis.preventDefault();
    if (this.#aanleiding === 'controle') return;
    this.toonFouten();
    if (this.#aanleiding === 'melding' || this.#isEersteFout()) void this.#verplaatsFocus();
  }

  #isEersteFout(): boolean {
    const eerste = Array.from(this.form?.elements ?? []).find((veld) => veld.matches(':invalid:not(fieldset)'));
    return eerste === undefined || eerste === this;
  }

  async #verplaatsFocus(): Promise<void> {
    await this.updateComplete;
    // Een taak later: na een klik op de verzendknop zet de browser zelf nog de focus op een gewoon veld verderop in het formulier.
    setTimeout(() => this.focusFouten());
  }
}
