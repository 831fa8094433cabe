// Wat een pagina van het concept van een element kan vragen: de attributen, de eigenschappen en de methoden. Eén keer, voor elk element dat bewaart.
// Wanneer er iets gewijzigd is weet het element zelf.

import type { FormAssociatedElement } from '../ui/form-associated.js';
import type { Conceptbron } from './concept.js';
import { Concepthaak } from './concept-haak.js';

// TypeScript laat een mixin alleen zo toe.
// oxlint-disable-next-line typescript/no-explicit-any
type Klasse<Lid> = abstract new (...delen: any[]) => Lid;

/** Een element dat op het apparaat van de bezoeker bewaart wat er getypt is, als de pagina dat vraagt. */
export declare abstract class Conceptdrager {
  get concept(): string;
  set concept(naam: string | null);
  get bewaartermijn(): number;
  set bewaartermijn(uren: number | null);
  get heeftWijzigingen(): boolean;
  set heeftWijzigingen(aan: boolean | null);
  herstelConcept(): Promise<boolean>;
  wisConcept(): Promise<void>;
  markeerVerzonden(): Promise<void>;
  protected readonly concepthaak: Concepthaak;
  protected abstract conceptbron(): Conceptbron | null;
}

export function metConcept<Basis extends Klasse<FormAssociatedElement> & { readonly observedAttributes: string[] }>(
  basis: Basis,
): Basis & Klasse<Conceptdrager> {
  abstract class MetConcept extends basis {
    static override get observedAttributes(): string[] {
      return [...super.observedAttributes, ...Concepthaak.attributen];
    }

    protected readonly concepthaak = new Concepthaak(this, () => this.conceptbron());

    /** Waar de waarde van het element vandaan komt; `null` zolang een ander haar bewaart, zoals een gedeeld dossier. */
    protected abstract conceptbron(): Conceptbron | null;

    /**
     * Waaronder op dit apparaat versleuteld bewaard wordt wat er getypt is. Zonder wordt er niets bewaard; in een dossier telt dat van het dossier.
     * @attr concept
     */
    get concept(): string {
      return this.concepthaak.naam;
    }
    set concept(naam: string | null) {
      this.zetAttribuut('concept', naam);
    }

    /**
     * Hoeveel uur het concept op dit apparaat blijft: 24, hooguit 336.
     * @attr bewaartermijn
     */
    get bewaartermijn(): number {
      return this.concepthaak.termijn;
    }
    set bewaartermijn(uren: number | null) {
      this.zetAttribuut('bewaartermijn', uren);
    }

    /** Wijzigde de bezoeker iets dat nog niet verstuurd is? De pagina mag dit op `false` zetten; `true` zetten doet niets. */
    get heeftWijzigingen(): boolean {
      return this.concepthaak.heeftWijzigingen;
    }
    set heeftWijzigingen(aan: boolean | null) {
      this.concepthaak.heeftWijzigingen = aan;
    }

    /** Zet terug wat op dit apparaat bewaard is, ook als het al verstuurd was. Geeft `false` als er niets is dat past. */
    async herstelConcept(): Promise<boolean> {
      return (await this.concepthaak.laat('herstel')) === true;
    }

    /** Wist wat er op dit apparaat bewaard is. Wat op het scherm staat blijft. */
    wisConcept(): Promise<void> {
      return this.concepthaak.laat('wis');
    }

    /** Zegt dat het verstuurd is: het wordt niet meer aangeboden. Bij een gewoon formulier gebeurt dit vanzelf. */
    markeerVerzonden(): Promise<void> {
      this.heeftWijzigingen = false;
      return this.concepthaak.laat('markeerVerzonden');
    }

    override attributeChangedCallback(naam: string, oud: string | null, nieuw: string | null): void {
      super.attributeChangedCallback(naam, oud, nieuw);
      this.concepthaak.opAttribuut(naam);
    }
  }
  // De beschermde leden van een mixin kent TypeScript alleen van een klasse met een naam.
  return MetConcept as unknown as Basis & Klasse<Conceptdrager>;
}
