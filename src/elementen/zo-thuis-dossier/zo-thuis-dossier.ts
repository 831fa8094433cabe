import { ContextProvider } from '@lit/context';
import { css, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DossierStore, LEEG_DOSSIER, type Dossierwijziging } from '../../domein/dossier/dossier-store.js';
import { leesDossier } from '../../domein/dossier/lees-dossier.js';
import type { Dossier } from '../../domein/dossier/dossier.js';
import { leesAanspreekvorm } from '../../i18n/taal.js';
import { DOSSIER } from '../../ui/dossier-controller.js';
import { FormAssociatedElement } from '../../ui/form-associated.js';
import { waarschuwEenmaal } from '../../ui/waarschuw.js';
import { VERSIE } from '../../versie.js';
import type { DossierGewijzigdDetail } from './zo-thuis-dossier.events.js';

/**
 * Houdt het dossier vast en deelt het met `<steunfiguur-form>` en de andere elementen: met wat erin staat, en met wat er met `for` naar wijst.
 *
 * Heeft zelf geen uiterlijk. Met `name` gaat het hele dossier als JSON mee in het formulier. Vraagt niets op en bewaart niets.
 *
 * @tag zo-thuis-dossier
 * @summary Deelt één dossier tussen de elementen op een pagina.
 * @attr {string} id - Waar andere elementen met `for` naar wijzen.
 * @slot - De elementen die dit dossier delen, of de hele pagina.
 * @fires {CustomEvent<DossierGewijzigdDetail>} dossier-gewijzigd - Er is iets aan het dossier veranderd, maar niet doordat de pagina `value` zette.
 */
export class ZoThuisDossierElement extends FormAssociatedElement {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  static override get properties(): PropertyDeclarations {
    return { aanspreekvorm: {} };
  }

  /** Hoe de elementen van dit dossier de lezer aanspreken: `u` of `je`. */
  declare aanspreekvorm: 'u' | 'je';

  readonly #store = new DossierStore();
  readonly #aanbieder = new ContextProvider(this, { context: DOSSIER, initialValue: this.#store });
  readonly #slot = document.createElement('slot');
  #stil = false;

  constructor() {
    super();
    this.#store.abonneer((wijziging) => this.#opWijziging(wijziging));
  }

  /**
   * Het dossier, versie 1. Lezen geeft een kopie. `null` maakt het leeg; wat geen dossier is wordt genegeerd met één waarschuwing in de console.
   */
  get value(): Dossier {
    return structuredClone(this.#store.dossier);
  }
  set value(waarde: Dossier | null) {
    this.#stil = true;
    try {
      if (waarde === null || waarde === undefined) this.#store.vervang(LEEG_DOSSIER);
      else {
        const gelezen = leesDossier(waarde, { halfAf: true });
        if (gelezen.goed) this.#store.vervang(gelezen.waarde);
        else waarschuwEenmaal(this, gelezen.fouten[0]?.code ?? '', 'value');
      }
    } finally {
      this.#stil = false;
    }
  }

  /** Waar het dossier in zit, voor eigen code: lezen, wijzigen, ongedaan maken en luisteren. */
  get dossierStore(): DossierStore {
    return this.#store;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
    super.attributeChangedCallback(naam, oud, nieuw);
    // Wie met `for` op dit id wacht hoort zo dat het er is.
    if (naam === 'id') this.#aanbieder?.hostConnected();
  }

  protected override willUpdate(gewijzigd: PropertyValues<this>): void {
    if (gewijzigd.has('aanspreekvorm')) this.#store.aanspreekvorm = leesAanspreekvorm(this.aanspreekvorm);
  }

  // Geen sjabloon: dan is er geen Trusted Types-beleid nodig, en kan een strenge pagina dit script naast dat van een ander element zetten.
  protected override render(): HTMLSlotElement {
    return this.#slot;
  }

  #opWijziging({ wat }: Dossierwijziging): void {
    this.werkFormulierBij();
    if (this.#stil || wat.length === 0) return;
    const aantalPersonen = this.#store.dossier.personen?.length ?? 0;
    const detail: DossierGewijzigdDetail = Object.freeze({ wat: Object.freeze([...wat]), aantalPersonen });
    this.dispatchEvent(new CustomEvent('dossier-gewijzigd', { detail, bubbles: true, composed: true }));
  }

  protected override formulierWaarde(): string {
    return JSON.stringify(this.#store.dossier);
  }

  protected override herstelStaat(staat: string): void {
    const gelezen = leesDossier(staat, { halfAf: 'alles' });
    if (gelezen.goed) this.#store.vervang(gelezen.waarde);
  }

  protected override herstelBeginwaarde(): void {
    this.#store.herstel();
  }

  protected override geldigheid(): null {
    return null;
  }

  protected override toonFouten(): void {}

  protected override focusFouten(): void {}
}
