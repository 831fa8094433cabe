// Eén weg voor elke handeling van de bezoeker: wat hij doet komt hier binnen, en de pagina hoort het in een vaste volgorde. Weet niet wat er op
// het scherm staat.

import { FormAssociatedElement } from '../ui/form-associated.js';
import { zend } from '../ui/gebeurtenissen.js';
import { type Invoerveld, invoerVan } from './acties.js';
import { EigenGebeurtenissen } from './eigen-gebeurtenissen.js';
import { Foutstand } from './foutstand.js';

export abstract class HandelElement<Waarde extends object> extends FormAssociatedElement<Waarde> {
  protected readonly foutstand = new Foutstand(this);
  /** Velden waarvan de waarde wijzigde zonder dat de bezoeker al klaar is. */
  readonly #half = new WeakSet<Invoerveld>();
  /** Eigen gebeurtenissen die wachten tot `input` geweest is; `null` als er geen handeling bezig is. */
  #wachtend: [naam: string, detail: object][] | null = null;
  /** De stand die de pagina al met `input` hoorde. */
  #gemeld: unknown;

  constructor() {
    super();
    this.addController(
      new EigenGebeurtenissen(this, {
        opInvoer: (veld) => this.#opInvoer(veld),
        opKlaar: (veld) => this.#opKlaar(veld),
        opVerlaten: ({ dataset }) => this.foutstand.verlaat(dataset?.['pad'] ?? ''),
        opActie: (doe) => this.handel(doe),
        opToets: (gebeurtenis) => this.opToets(gebeurtenis),
      }),
    );
  }

  /** De toestand die de waarde bepaalt. Een ander object betekent een andere waarde. */
  protected abstract get stand(): unknown;

  /**
   * Eén handeling van de bezoeker. Is de waarde daarna anders, dan hoort de pagina `input`, dan de eigen gebeurtenissen, dan `change`.
   * Alles in één taak: een raamwerk dat meteen de waarde terugschrijft ziet geen tussenstand.
   */
  protected handel(doe: () => void): void {
    if (this.#verricht(doe)) this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Voert de handeling uit. Een element met een gedeeld dossier houdt hier de berichten van dat dossier even vast. */
  protected binnenHandeling(doe: () => void): void {
    doe();
  }

  /** Stuurt een eigen gebeurtenis: na `input`, als er een handeling bezig is. In `detail` staan codes, id's en aantallen, nooit namen. */
  protected meld(naam: string, detail: object): void {
    if (this.#wachtend) this.#wachtend.push([naam, detail]);
    else zend(this, naam, detail);
  }

  /** Vraagt de pagina of iets mag; `false` als zij het tegenhoudt. */
  protected vraagPagina(naam: string, detail: object): boolean {
    this.#meldWaarde();
    return zend(this, naam, detail, true);
  }

  /** @param typend ook wat half getypt is en de waarde nog niet verandert hoort de pagina als `input` */
  #verricht(doe: () => void, typend = false): boolean {
    if (this.#wachtend) {
      // Een handeling binnen een handeling hoort daarbij.
      doe();
      return false;
    }
    const voor = this.stand;
    const wachtend: [string, object][] = [];
    this.#wachtend = wachtend;
    this.#gemeld = voor;
    // Eerst: wie tijdens de handeling de focus zet, wacht dan op het scherm van erna.
    this.requestUpdate();
    this.binnenHandeling(() => {
      try {
        doe();
      } finally {
        if (typend && this.stand === voor) this.#gemeld = null;
        this.#meldWaarde();
        this.#wachtend = null;
        for (const [naam, detail] of wachtend) zend(this, naam, detail);
      }
    });
    return this.stand !== voor;
  }

  #meldWaarde(): void {
    if (this.stand === this.#gemeld) return;
    this.#gemeld = this.stand;
    this.raakAan();
    this.werkFormulierBij();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  #opInvoer(veld: Invoerveld): void {
    const { pad } = veld.dataset;
    const typend = pad !== undefined;
    if (typend) this.foutstand.wijzig(pad);
    const doe = invoerVan(veld) ?? ((): void => this.antwoord(pad ?? '', veld));
    if (this.#verricht(doe, typend) || typend) this.#half.add(veld);
  }

  #opKlaar(veld: Invoerveld): void {
    this.foutstand.verlaat(veld.dataset['pad'] ?? '');
    if (!this.#half.delete(veld)) return;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** De bezoeker typt in of kiest bij het veld op `pad`. */
  protected antwoord(_pad: string, _veld: Invoerveld): void {}

  /** De bezoeker drukt een toets in. */
  protected opToets(_gebeurtenis: KeyboardEvent): void {}
}
