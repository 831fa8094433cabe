import { ContextProvider } from '@lit/context';
import { css } from 'lit';
import { DossierStore, type Dossierwijziging } from '../../domein/dossier/dossier-store.js';
import { type Gelezen, leesDossier } from '../../domein/dossier/lees-dossier.js';
import type { Dossier } from '../../domein/dossier/dossier.js';
import type { Conceptbron } from '../../scherm/concept.js';
import { metConcept } from '../../scherm/met-concept.js';
import { DOSSIER } from '../../ui/dossier-controller.js';
import { FormAssociatedElement } from '../../ui/form-associated.js';
import { zend } from '../../ui/gebeurtenissen.js';
import { VERSIE } from '../../versie.js';
import type { DossierGewijzigdDetail } from './zo-thuis-dossier.events.js';

abstract class Dossierveld extends FormAssociatedElement<Dossier> {}

/**
 * Houdt het dossier vast en deelt het met `<steunfiguur-form>` en de andere elementen: met wat erin staat, en met wat er met `for` naar wijst.
 *
 * Heeft zelf geen uiterlijk. Met `name` gaat het hele dossier als JSON mee in het formulier. Vraagt niets op, en bewaart niets zonder `concept`.
 *
 * @tag zo-thuis-dossier
 * @summary Deelt één dossier tussen de elementen op een pagina.
 * @attr {string} id - Waar andere elementen met `for` naar wijzen.
 * @slot - De elementen die dit dossier delen, of de hele pagina.
 * @fires {CustomEvent<DossierGewijzigdDetail>} dossier-gewijzigd - Er is iets aan het dossier veranderd, maar niet doordat de pagina `value` zette.
 * @fires {CustomEvent<ConceptGevondenDetail>} concept-gevonden - Er staat een concept op dit apparaat. Te annuleren: dan beslist de pagina; anders wordt het de bezoeker gevraagd.
 * @fires {CustomEvent<ConceptGewistDetail>} concept-gewist - Het concept is van dit apparaat gewist.
 */
export class ZoThuisDossierElement extends metConcept(Dossierveld) {
  /** De versie van dit pakket. */
  static readonly version: string = VERSIE;
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  readonly #store = new DossierStore();
  readonly #aanbieder = new ContextProvider(this, { context: DOSSIER, initialValue: this.#store });
  readonly #slot = document.createElement('slot');
  #stil = false;

  constructor() {
    super();
    this.#store.abonneer((wijziging) => this.#opWijziging(wijziging));
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
    // Zonder eigen keuze laat het dossier die aan zijn elementen.
    if (naam === 'aanspreekvorm') this.#store.aanspreekvorm = (this.keuze(naam) as 'u' | 'je' | '') || undefined;
  }

  // Geen sjabloon: dan is er geen Trusted Types-beleid nodig, en kan een strenge pagina dit script naast dat van een ander element zetten.
  protected override render(): HTMLSlotElement {
    return this.#slot;
  }

  #opWijziging({ aanleiding, wat }: Dossierwijziging): void {
    this.werkFormulierBij();
    if (this.#stil || wat.length === 0) return;
    this.raakAan();
    // Wat een pagina aan een van de elementen geeft is niet getypt.
    if (aanleiding !== 'vervangen') this.concepthaak.wijzig();
    const aantalPersonen = this.#store.dossier.personen?.length ?? 0;
    const detail: DossierGewijzigdDetail = Object.freeze({ wat: Object.freeze([...wat]), aantalPersonen });
    // Na de handeling: de pagina hoort eerst `input` van het element waar de bezoeker iets deed.
    this.#store.naHandeling(() => zend(this, 'dossier-gewijzigd', detail));
  }

  protected override conceptbron(): Conceptbron {
    return { store: this.#store, leesWaarde: (inhoud) => this.leesWaarde(inhoud, 'alles') };
  }

  protected override waarde(): Dossier {
    return this.#store.dossier;
  }

  protected override leesWaarde(onbekend: unknown, halfAf: true | 'alles' = true): Gelezen<Dossier> {
    return leesDossier(onbekend, { halfAf, magLeeg: true });
  }

  protected override vervang(dossier: Dossier, begin = false): void {
    this.#stil = true;
    try {
      this.#store.vervang(dossier, { begin });
    } finally {
      this.#stil = false;
    }
  }

  protected override herstelStaat(staat: string): void {
    const gelezen = this.leesWaarde(staat, 'alles');
    if (gelezen.goed) this.vervang(gelezen.waarde);
  }

  protected override herstelBeginwaarde(): void {
    this.#store.herstel();
    this.concepthaak.zetTerug();
  }

  protected override geldigheid(): null {
    return null;
  }

  protected override toonFouten(): void {}

  protected override focusFouten(): void {}
}
