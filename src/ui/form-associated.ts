// De basis voor een element dat meedoet in het formulier van de pagina: één veld met de waarde als JSON, geldigheid, terugzetten, herstel.
// Weet niet wat er in die waarde staat en tekent niets; dat doet het element met de haken onderaan.
import { LitElement } from 'lit';

/** Wat er niet klopt, in de woorden van het platform. Het bericht dat de bezoeker ziet toont het element zelf. */
export interface Ongeldigheid {
  readonly flags: ValidityStateFlags;
  readonly bericht: string;
  /** Het veld in de eigen schaduwboom waar het om gaat; telt pas als het getekend is. */
  readonly anker?: HTMLElement | null | undefined;
}

export abstract class FormAssociatedElement extends LitElement {
  static readonly formAssociated = true;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'required', 'readonly'];
  }

  /** Voor de toestanden (`:state()`) van het element. */
  protected readonly internals: ElementInternals = this.attachInternals();

  // Waar een `invalid`-gebeurtenis vandaan komt. Een eigen controle is te herkennen; `form.checkValidity()` en versturen zijn dat niet
  // van elkaar: beide gelden als een vraag om de fouten te tonen.
  #aanleiding: 'formulier' | 'controle' | 'melding' = 'formulier';

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
    this.setAttribute('name', naam ?? '');
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

  /** Het formulier waar het element bij hoort. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** De `<label>`-elementen van de pagina die naar dit element wijzen. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** Doet het element mee aan de controle van het formulier? Niet als het uitgeschakeld of alleen lezen is. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Wat er niet klopt, in de vlaggen van het platform. */
  get validity(): ValidityState {
    this.werkFormulierBij();
    return this.internals.validity;
  }

  /** Het bericht bij de eerste fout, of een lege tekst als de waarde goed is. */
  get validationMessage(): string {
    this.werkFormulierBij();
    return this.internals.validationMessage;
  }

  /** Zegt of de waarde goed is, zonder iets te tonen of de focus te verplaatsen. */
  checkValidity(): boolean {
    return this.#vraag('controle', () => this.internals.checkValidity());
  }

  /** Zegt of de waarde goed is; zo niet, dan toont het element zijn fouten en gaat de focus daarheen. */
  reportValidity(): boolean {
    return this.#vraag('melding', () => this.internals.reportValidity());
  }

  override connectedCallback(): void {
    this.#treedToe();
    super.connectedCallback();
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    if (naam === 'required' || naam === 'readonly') this.#ververs();
  }

  formAssociatedCallback(): void {
    // Ook een formulier dat nog niet op de pagina staat, moet de waarde al hebben.
    this.#treedToe();
  }

  formDisabledCallback(): void {
    this.#ververs();
  }

  formResetCallback(): void {
    this.herstelBeginwaarde();
    this.#ververs();
  }

  formStateRestoreCallback(staat: unknown): void {
    // Wij bewaren een tekst; een browser die iets anders teruggeeft heeft niets om te herstellen.
    if (typeof staat !== 'string') return;
    this.herstelStaat(staat);
    this.#ververs();
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
    this.internals.setFormValue(this.formulierWaarde(), this.formulierStaat());
    const fout = this.uitgeschakeld || this.readonly ? null : this.geldigheid();
    if (fout === null) {
      this.internals.setValidity({});
    } else {
      const { flags, bericht, anker } = fout;
      // Het platform gooit bij een leeg bericht (de pagina mag teksten leegmaken) en bij een anker dat er niet (meer) staat.
      const staatEr = anker && this.shadowRoot?.contains(anker);
      this.internals.setValidity(flags, bericht || '–', ...(staatEr ? [anker] : []));
    }
  }

  /** De waarde als JSON, of `null` voor geen veld. */
  protected abstract formulierWaarde(): string | null;

  /** Wat de browser bewaart voor terugbladeren. Standaard de waarde. */
  protected formulierStaat(): string | null {
    return this.formulierWaarde();
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
