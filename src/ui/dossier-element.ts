// De basis voor een zichtbaar element dat een dossier deelt: het vindt het dossier, heeft er een deel van als `value`, en kent de teksten en links van de gast.
// Tekent niets; wat er op het scherm staat doet het element.
import type { Dossier } from '../domein/dossier/dossier.js';
import type { DossierStore, Dossierwijziging } from '../domein/dossier/dossier-store.js';
import type { Gelezen } from '../domein/dossier/lees-dossier.js';
import { DossierController } from './dossier-controller.js';
import { FormAssociatedElement } from './form-associated.js';
import { isVerwijzing, neemLijst, type Verwijzing } from './host-invoer.js';
import type { VertaalController } from './vertaal-controller.js';
import { waarschuwEenmaal } from './waarschuw.js';

/** @attr {string} for - Het id van het `<zo-thuis-dossier>` op dezelfde pagina dat dit element deelt. Het mag er later pas komen. */
export abstract class DossierElement<Waarde extends object, Sleutel extends string> extends FormAssociatedElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'for', 'aanspreekvorm'];
  }

  protected abstract readonly t: VertaalController<Sleutel>;
  protected readonly delen: DossierController;
  readonly #namen: readonly (keyof Dossier)[];
  #verwijzingen: readonly Verwijzing[] = [];
  #teksten: Readonly<Record<string, string>> | null = null;

  /** @param namen de delen van het dossier die de `value` van dit element zijn */
  constructor(namen: readonly (keyof Dossier)[]) {
    super();
    this.#namen = namen;
    this.delen = new DossierController(this, namen, (wijziging) => {
      this.opWijziging(wijziging);
      this.werkFormulierBij();
      this.requestUpdate();
    });
  }

  /**
   * Hoe het element de lezer aanspreekt: `u` of `je`. Zonder eigen keuze geldt die van het dossier.
   * @attr aanspreekvorm
   */
  get aanspreekvorm(): 'u' | 'je' {
    return (this.getAttribute('aanspreekvorm') ?? this.delen.store.aanspreekvorm) === 'je' ? 'je' : 'u';
  }
  set aanspreekvorm(vorm: 'u' | 'je') {
    this.setAttribute('aanspreekvorm', vorm ?? '');
  }

  /** Het dossier dat dit element gebruikt. Zetten gaat voor `for` en voor een dossier eromheen; `null` laat het element zelf zoeken. */
  get dossierStore(): DossierStore {
    return this.delen.store;
  }
  set dossierStore(store: DossierStore | null) {
    this.delen.geef(store);
  }

  /**
   * De waarde van dit element. Lezen geeft een kopie. Zetten schrijft door naar het gedeelde dossier; `null` maakt de waarde leeg;
   * wat niet past wordt genegeerd met één waarschuwing in de console.
   */
  get value(): Waarde {
    return structuredClone(this.waarde());
  }
  set value(waarde: Waarde | null) {
    const gelezen = this.leesWaarde(waarde ?? {}, true);
    if (!gelezen.goed) waarschuwEenmaal(this, gelezen.fouten[0]?.code ?? '', 'value');
    // Wie bij elke toets dezelfde waarde teruggeeft, zoals sommige raamwerken doen, stoort het invullen niet.
    else if (JSON.stringify(gelezen.waarde) !== this.formulierWaarde()) this.vervang(gelezen.waarde);
  }

  /** Eigen teksten per sleutel, als platte tekst; `null` zet de onze terug. */
  get teksten(): Readonly<Record<string, string>> | null {
    return this.#teksten;
  }
  set teksten(teksten: Readonly<Record<string, string>> | null) {
    this.#teksten = teksten;
    this.t.overschrijf(teksten);
  }

  /** Eigen links van de pagina. Alleen http, https en adressen op de eigen site. */
  get verwijzingen(): readonly Verwijzing[] {
    return this.#verwijzingen;
  }
  set verwijzingen(verwijzingen: readonly Verwijzing[] | null) {
    this.#verwijzingen = neemLijst(this, verwijzingen, isVerwijzing, 'verwijzingen');
    this.requestUpdate();
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    if (naam === 'for') this.delen?.zoek();
    if (naam === 'aanspreekvorm') this.requestUpdate();
  }

  protected override wachtMetTekenen(): Promise<unknown> | undefined {
    return this.t.klaar ? undefined : this.t.wachtOp();
  }

  /** Leest de waarde die een pagina of de browser geeft. */
  protected abstract leesWaarde(onbekend: unknown, halfAf: true | 'alles'): Gelezen<Waarde>;

  /** Het dossier is veranderd, door dit element of een ander. De nieuwe render volgt vanzelf. */
  protected abstract opWijziging(wijziging: Dossierwijziging): void;

  protected override formulierWaarde(): string {
    return JSON.stringify(this.waarde());
  }

  protected override herstelStaat(staat: string): void {
    // Bij terugbladeren komt ook terug wat nog niet goed is: dat ziet en verbetert de bezoeker.
    const gelezen = this.leesWaarde(staat, 'alles');
    if (gelezen.goed) this.vervang(gelezen.waarde);
  }

  // Een formulier zet alleen terug wat het zelf vasthoudt: een gedeeld dossier doet dat met zijn eigen formulier.
  protected override herstelBeginwaarde(): void {
    if (this.delen.eigen) this.delen.store.herstel();
  }

  /** De waarde in het dossier: de delen van dit element, tenzij het er zelf iets anders van maakt. */
  protected waarde(): Waarde {
    const delen = this.#namen.map((naam) => [naam, this.delen.dossier[naam]] as const);
    return Object.fromEntries(delen.filter(([, deel]) => deel !== undefined)) as unknown as Waarde;
  }

  /** Zet de waarde in het dossier. */
  protected vervang(waarde: Waarde): void {
    this.delen.vervang(waarde);
  }
}
