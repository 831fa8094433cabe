// De basis van een zichtbaar element dat een dossier deelt: het vindt het dossier, heeft er een deel van als `value`, maakt ongedaan, en
// vraagt en beantwoordt wat de elementen van één dossier elkaar vragen. Zij kijken nooit in elkaar.

import type { Dossier } from '../domein/dossier/dossier.js';
import type { DossierStore, Dossierverzoek, Dossierwijziging } from '../domein/dossier/dossier-store.js';
import { DossierController } from '../ui/dossier-controller.js';
import { SchermElement } from './scherm-element.js';

/** @attr {string} for - Het id van het `<zo-thuis-dossier>` op dezelfde pagina dat dit element deelt. Het mag er later pas komen. */
export abstract class DossierScherm<Waarde extends object, Sleutel extends string> extends SchermElement<
  Waarde,
  Sleutel
> {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'for'];
  }

  protected readonly delen: DossierController;
  readonly #namen: readonly (keyof Dossier)[];

  /** @param namen de delen van het dossier die de `value` van dit element zijn */
  constructor(namen: readonly (keyof Dossier)[]) {
    super();
    this.#namen = namen;
    this.delen = new DossierController(
      this,
      namen,
      (wijziging) => {
        this.opWijziging(wijziging);
        this.werkFormulierBij();
        this.requestUpdate();
      },
      (verzoek) => (verzoek.soort === 'plek' ? verzoek.biedAan(this.plek) : this.neemOver(verzoek)),
    );
  }

  /**
   * Het id van het `<zo-thuis-dossier>` dat dit element deelt.
   * @attr for
   */
  get htmlFor(): string {
    return this.getAttribute('for') ?? '';
  }
  set htmlFor(id: string | null) {
    this.zetAttribuut('for', id);
  }

  /** Het dossier dat dit element gebruikt. Zetten gaat voor `for` en voor een dossier eromheen; `null` laat het element zelf zoeken. */
  get dossierStore(): DossierStore {
    return this.delen.store;
  }
  set dossierStore(store: DossierStore | null) {
    this.delen.geef(store);
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    if (naam === 'for') this.delen?.zoek();
  }

  /** Het dossier is veranderd, door dit element of een ander. De nieuwe render volgt vanzelf. */
  protected abstract opWijziging(wijziging: Dossierwijziging): void;

  /** Een ander element van dit dossier vraagt iets. Geeft `true` als dit element het overneemt. */
  protected neemOver(_verzoek: Dossierverzoek): boolean {
    return false;
  }

  /** Maakt ongedaan of doet opnieuw wat op dit dossier gebeurde. Geeft `false` als er niets was. */
  protected gaTerug(wat: 'ongedaan' | 'opnieuw'): boolean {
    const voor = this.stand;
    this.delen.store[wat]();
    return this.stand !== voor;
  }

  protected override get stand(): unknown {
    return this.delen.dossier;
  }

  // Wat het dossier zelf meldt wacht tot de pagina `input` van dit element hoorde.
  protected override binnenHandeling(doe: () => void): void {
    this.delen.store.handeling(doe);
  }

  protected override aanspreekvormZonderKeuze(): 'u' | 'je' | undefined {
    return this.delen.store.aanspreekvorm;
  }

  /** De waarde in het dossier: de delen van dit element, tenzij het er zelf iets anders van maakt. */
  protected override waarde(): Waarde {
    const delen = this.#namen.map((naam) => [naam, this.delen.dossier[naam]] as const);
    return Object.fromEntries(delen.filter(([, deel]) => deel !== undefined)) as unknown as Waarde;
  }

  protected override vervang(waarde: Waarde, begin: boolean): void {
    this.delen.vervang(waarde, begin);
  }

  protected override get herstelbaar(): boolean {
    return this.delen.eigen;
  }

  protected override herstelStaat(staat: string): void {
    // Bij terugbladeren komt ook terug wat nog niet goed is: dat ziet en verbetert de bezoeker.
    const gelezen = this.leesWaarde(staat, 'alles');
    if (gelezen.goed) this.vervang(gelezen.waarde, false);
  }

  protected abstract override leesWaarde(
    onbekend: unknown,
    halfAf?: true | 'alles',
  ): ReturnType<SchermElement<Waarde, Sleutel>['leesWaarde']>;

  // Een formulier zet alleen terug wat het zelf vasthoudt: een gedeeld dossier doet dat met zijn eigen formulier.
  protected override herstelBeginwaarde(): void {
    if (this.delen.eigen) this.delen.store.herstel();
  }
}
